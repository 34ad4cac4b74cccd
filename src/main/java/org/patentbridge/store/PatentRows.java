package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link PatentRow}. */
@ApplicationScoped
final class PatentRows implements RecordRows<PatentRow> {}
