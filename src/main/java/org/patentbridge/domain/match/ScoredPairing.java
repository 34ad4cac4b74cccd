package org.patentbridge.domain.match;

import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * A pairing that passed its gates, with its points.
 *
 * @param pairing who with what
 * @param seekerParty who sits on the seekers' side
 * @param holderParty who sits on the holders' side
 * @param score its points
 * @param unverified gates that answered unknown
 */
public record ScoredPairing(
    Pairing pairing,
    OrganizationId seekerParty,
    OrganizationId holderParty,
    Score score,
    List<GateVerdict> unverified) {

  /** Best first; equal points by the offering's stable key, then the seeker's. */
  public static final Comparator<ScoredPairing> BEST_FIRST =
      Comparator.comparing(ScoredPairing::points, Comparator.reverseOrder())
          .thenComparing(s -> s.pairing().offering())
          .thenComparing(s -> s.pairing().seeker());

  public ScoredPairing {
    unverified = List.copyOf(unverified);
  }

  public Points points() {
    return score.total();
  }
}
