package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link NeedRow}. */
@ApplicationScoped
final class NeedRows implements RecordRows<NeedRow> {}
