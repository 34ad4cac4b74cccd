package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.search.Evidence;

/**
 * A row of a match list.
 *
 * @param rank 1-based place in the list
 * @param seeker id of the need or mandate
 * @param party id of the seeking party
 * @param partyName its reading name
 * @param seekerTitle title of the need or mandate
 * @param offering id of the patent or offer
 * @param number publication number as people write it, or the id
 * @param title title of the patent or offer
 * @param holder first holder
 * @param status legal status
 * @param openLicence whether an open licence was in force
 * @param score the points
 * @param unverified gates that could not be decided
 * @param evidence what speaks for it in its text, null where that was not asked for
 */
public record EntryView(
    int rank,
    String seeker,
    String party,
    String partyName,
    String seekerTitle,
    String offering,
    String number,
    String title,
    String holder,
    Status status,
    boolean openLicence,
    ScoreView score,
    List<GateView> unverified,
    @Nullable EvidenceView evidence) {

  /**
   * Legal status.
   *
   * @param state where it stands
   * @param asOf ISO date of the statement
   * @param source who stated it
   */
  public record Status(String state, @Nullable String asOf, String source) {

    static Status of(LegalStatus status) {
      var asOf = status.asOf();
      return new Status(
          status.state().name(), asOf == null ? null : asOf.toString(), status.source());
    }
  }

  public static EntryView of(MatchEntry entry) {
    return with(entry, null);
  }

  /** With what speaks for it. */
  public static EntryView of(MatchEntry entry, Evidence evidence) {
    return with(entry, EvidenceView.of(evidence));
  }

  private static EntryView with(MatchEntry entry, @Nullable EvidenceView evidence) {
    var match = entry.match();
    var card = entry.card();
    return new EntryView(
        entry.rank(),
        match.pairing().seeker().toString(),
        match.seekerParty().value(),
        card.seekerName(),
        card.seekerTitle(),
        match.pairing().offering().toString(),
        card.offeringNumber(),
        card.offeringTitle(),
        card.holderName(),
        Status.of(card.status()),
        card.openLicence(),
        ScoreView.of(match.score()),
        match.unverified().stream().map(GateView::of).toList(),
        evidence);
  }
}
