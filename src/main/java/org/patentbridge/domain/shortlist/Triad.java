package org.patentbridge.domain.shortlist;

import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.quantity.Points;

/**
 * A patent, a company that needs it and an investor who fits the company, no gate between them
 * closed.
 *
 * @param link chain link of the need
 * @param rank among the triads of this link, from 1
 * @param patent the patent, with its number and title
 * @param need the need, with its title and the company that has it
 * @param investor the investor
 * @param score a sum whose parts are the three legs
 * @param unverified gates of any leg that answered unknown
 */
public record Triad(
    ChainLinkId link,
    int rank,
    Corner patent,
    Corner need,
    Corner investor,
    Score score,
    List<GateVerdict> unverified) {

  /** Best first; equal ones by id. */
  public static final Comparator<Triad> BEST_FIRST =
      Comparator.comparing(Triad::points, Comparator.reverseOrder()).thenComparing(Triad::id);

  /**
   * One of the three.
   *
   * @param id what it is
   * @param card what people read of it
   */
  public record Corner(RowId id, RowCard card) {}

  public Triad {
    unverified = List.copyOf(unverified);
  }

  public RowId id() {
    return RowId.triad(patent.id(), need.id(), investor.id());
  }

  public Points points() {
    return score.total();
  }

  /** The same at another rank. */
  public Triad at(int place) {
    return new Triad(link, place, patent, need, investor, score, unverified);
  }
}
