package org.patentbridge.domain.match;

import java.util.List;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * A pairing that passed its gates, with its sum alone, as lists are balanced over.
 *
 * @param offering what is proposed
 * @param holder who sits on the holders' side
 * @param points the sum of its score
 * @param relevance textual relevance, in [0, 1]
 */
public record PooledPair(
    OfferingId offering, OrganizationId holder, Points points, double relevance) {

  private static final Reason SUM = Reason.of("score.sum");

  /** The pairing with a score of one part; whoever shows it tells the score anew. */
  public ScoredPairing scored(SeekerId seeker, OrganizationId party) {
    var sum = new ScorePart("sum", points, 1, false, List.of(), SUM);
    return new ScoredPairing(
        new Pairing(seeker, offering), party, holder, new Score(List.of(sum)), List.of());
  }
}
