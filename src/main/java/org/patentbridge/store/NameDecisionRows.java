package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link NameDecisionRow}. */
@ApplicationScoped
final class NameDecisionRows implements RecordRows<NameDecisionRow> {}
