package org.patentbridge.domain.shortlist;

import java.time.YearMonth;
import java.util.List;

/**
 * What changed since the chain was on the last time.
 *
 * @param month when that was
 * @param shortlist what was shown then
 * @param wholly whether it is about this reader's list; else about the list for everybody
 * @param stayed rows that are where they were
 * @param moves rows that are not
 */
public record SinceLast(
    YearMonth month, ShortlistId shortlist, boolean wholly, int stayed, List<RowMove> moves) {

  public SinceLast {
    moves = List.copyOf(moves);
  }

  public long count(RowMove.What what) {
    return moves.stream().filter(m -> m.what() == what).count();
  }
}
