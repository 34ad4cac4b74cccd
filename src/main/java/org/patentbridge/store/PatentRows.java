package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link PatentRow}. */
@ApplicationScoped
class PatentRows implements RecordRows<PatentRow> {}
