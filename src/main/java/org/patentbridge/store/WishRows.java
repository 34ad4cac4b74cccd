package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link WishRow}. */
@ApplicationScoped
final class WishRows implements PrivateRows<WishRow> {}
