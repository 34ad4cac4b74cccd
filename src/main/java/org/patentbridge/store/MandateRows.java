package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link MandateRow}. */
@ApplicationScoped
final class MandateRows implements PrivateRows<MandateRow> {}
