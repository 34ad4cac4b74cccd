package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of {@link InvestmentRow}. */
@ApplicationScoped
final class InvestmentRows implements RecordRows<InvestmentRow> {}
