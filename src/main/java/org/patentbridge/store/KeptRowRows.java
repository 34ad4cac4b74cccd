package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link KeptRowRow}. */
@ApplicationScoped
final class KeptRowRows implements PrivateRows<KeptRowRow> {}
