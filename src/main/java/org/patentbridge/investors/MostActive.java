package org.patentbridge.investors;

import org.patentbridge.domain.investor.CompanySketch;

/** The plainest ranking: who took part in most deals, whatever the company. */
public final class MostActive implements InvestorRanker {

  private final DealBook book;
  private final long[] counts;

  public MostActive(DealBook book) {
    this.book = book;
    this.counts = new long[book.investors().size()];
    book.deals().forEach(deal -> deal.investors().forEach(i -> counts[i]++));
  }

  @Override
  public DealBook book() {
    return book;
  }

  @Override
  public long[] figures(CompanySketch company) {
    return counts.clone();
  }
}
