package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link PastPairingRow}. */
@ApplicationScoped
final class PastPairingRows implements PrivateRows<PastPairingRow> {}
