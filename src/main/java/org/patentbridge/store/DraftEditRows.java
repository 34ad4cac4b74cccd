package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link DraftEditRow}. */
@ApplicationScoped
final class DraftEditRows implements RunPartRows<DraftEditRow> {}
