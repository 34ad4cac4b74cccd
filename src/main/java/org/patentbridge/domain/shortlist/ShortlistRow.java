package org.patentbridge.domain.shortlist;

import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.quantity.Points;

/**
 * A company, patent, need or investor on one chain link of a shortlist.
 *
 * @param id what it is about
 * @param link on which link it stands
 * @param rank among its kind on this link, from 1
 * @param card what people read of it
 * @param score its points, which remember their addends
 * @param unverified gates that answered unknown
 */
public record ShortlistRow(
    RowId id, ChainLinkId link, int rank, RowCard card, Score score, List<GateVerdict> unverified) {

  /** Best first; equal ones by id. */
  public static final Comparator<ShortlistRow> BEST_FIRST =
      Comparator.comparing(ShortlistRow::points, Comparator.reverseOrder())
          .thenComparing(ShortlistRow::id);

  public ShortlistRow {
    unverified = List.copyOf(unverified);
  }

  public Points points() {
    return score.total();
  }

  /** The same at another rank. */
  public ShortlistRow at(int place) {
    return new ShortlistRow(id, link, place, card, score, unverified);
  }
}
