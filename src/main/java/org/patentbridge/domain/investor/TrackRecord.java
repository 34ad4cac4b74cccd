package org.patentbridge.domain.investor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.Placement;

/**
 * What past deals of an investor say about one company.
 *
 * @param history its deals, null where none is known
 * @param prediction how likely it is among the company's next investors, null where no deal of it
 *     is known
 * @param links where its past deals place it on chains, for a mandate that says little; confidence
 *     is the share of deals
 */
public record TrackRecord(
    @Nullable InvestorHistory history,
    @Nullable InvestorPrediction prediction,
    List<Placement> links) {

  /** No deal is known. */
  public static final TrackRecord NONE = new TrackRecord(null, null, List.of());

  public TrackRecord {
    links = List.copyOf(links);
  }
}
