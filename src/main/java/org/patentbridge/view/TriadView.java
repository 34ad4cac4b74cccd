package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.shortlist.Triad;

/**
 * A patent, the company that needs it and an investor.
 *
 * @param id the ids of the three
 * @param link chain link of the need
 * @param rank among the triads of the link, from 1
 * @param patent the patent
 * @param need the need and who has it
 * @param investor the investor
 * @param score its points, a part for each leg
 * @param unverified gates of any leg that answered unknown
 */
public record TriadView(
    String id,
    String link,
    int rank,
    Corner patent,
    Corner need,
    Corner investor,
    ScoreView score,
    List<GateView> unverified) {

  /**
   * One of the three.
   *
   * @param id kind and id
   * @param card what people read of it
   */
  public record Corner(String id, ShortlistRowView.Card card) {

    private static Corner of(Triad.Corner corner) {
      return new Corner(corner.id().toString(), ShortlistRowView.Card.of(corner.card()));
    }
  }

  public static TriadView of(Triad triad) {
    return new TriadView(
        triad.id().toString(),
        triad.link().toString(),
        triad.rank(),
        Corner.of(triad.patent()),
        Corner.of(triad.need()),
        Corner.of(triad.investor()),
        ScoreView.of(triad.score()),
        triad.unverified().stream().map(GateView::of).toList());
  }
}
