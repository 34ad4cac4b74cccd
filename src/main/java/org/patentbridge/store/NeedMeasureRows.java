package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link NeedMeasureRow}. */
@ApplicationScoped
final class NeedMeasureRows implements PrivateRows<NeedMeasureRow> {}
