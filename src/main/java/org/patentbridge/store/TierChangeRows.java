package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link TierChangeRow}. */
@ApplicationScoped
final class TierChangeRows implements PrivateRows<TierChangeRow> {}
