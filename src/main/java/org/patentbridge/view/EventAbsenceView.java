package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.Absence;
import org.patentbridge.domain.match.ScoredPairing;

/**
 * Why an offering is not on a party's list of an event.
 *
 * @param party id of the party
 * @param name its reading name
 * @param offering id of the patent or offer
 * @param cause LISTED, NOTHING_SOUGHT, HOLDER_ABSENT, GATE, UNVERIFIED, NO_CANDIDATE, SET_ASIDE,
 *     OUTBID or NO_SOLUTION
 * @param seeker id of the need or mandate that it fits best, null where nothing is sought
 * @param reasons the decisive one first
 * @param gates what every gate says
 * @param score the points it has, or would have were no gate closed
 * @param costPoints points that all lists together lose when it is forced onto them, null where
 *     that is not possible
 * @param displaced pairings that would leave the lists for it
 */
public record EventAbsenceView(
    String party,
    String name,
    String offering,
    String cause,
    @Nullable String seeker,
    List<BothLanguages> reasons,
    List<GateView> gates,
    @Nullable ScoreView score,
    @Nullable Double costPoints,
    List<Pair> displaced) {

  /**
   * A pairing.
   *
   * @param seeker id of the need or mandate
   * @param party id of the seeking party
   * @param offering id of the patent or offer
   * @param points its points
   */
  public record Pair(String seeker, String party, String offering, double points) {

    static Pair of(ScoredPairing p) {
      return new Pair(
          p.pairing().seeker().toString(),
          p.seekerParty().value(),
          p.pairing().offering().toString(),
          p.points().asDouble());
    }
  }

  public static EventAbsenceView of(Absence a) {
    var seeker = a.seeker();
    var score = a.score();
    var cost = a.cost();
    return new EventAbsenceView(
        a.party().value(),
        a.name(),
        a.offering().toString(),
        a.cause().name(),
        seeker == null ? null : seeker.toString(),
        a.reasons().stream().map(BothLanguages::of).toList(),
        a.gates().stream().map(GateView::of).toList(),
        score == null ? null : ScoreView.of(score),
        cost == null ? null : cost.asDouble(),
        a.displaced().stream().map(Pair::of).toList());
  }
}
