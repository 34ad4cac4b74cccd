package org.patentbridge.domain.shortlist;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.message.Reason;

/**
 * What a chain has to show in a month, for one audience.
 *
 * @param id named by what it says
 * @param month the month in which the chain is on
 * @param chain the chain as it stood
 * @param audience for whose eyes it is
 * @param basis what it was made from
 * @param rows companies, patents, needs, investors and triads, with all that was excluded
 * @param gaps a row for each link in the order of the chain
 * @param since what changed since the last time, null where the chain was not on before
 * @param remarks what the reader should know
 */
public record Shortlist(
    ShortlistId id,
    YearMonth month,
    IndustrialChain chain,
    Audience audience,
    ShortlistBasis basis,
    ShortlistRows rows,
    List<LinkTally> gaps,
    @Nullable SinceLast since,
    List<Reason> remarks) {

  public Shortlist {
    gaps = List.copyOf(gaps);
    remarks = List.copyOf(remarks);
  }

  public Optional<SinceLast> findSince() {
    return Optional.ofNullable(since);
  }

  /** Links that lack something, in the order of the chain. */
  public List<LinkTally> lacking() {
    return gaps.stream().filter(g -> !g.lacking().isEmpty()).toList();
  }

  /**
   * What changed from this earlier list to newer rows for the same reader.
   *
   * @param namable what of this list may still be named
   */
  public SinceLast until(ShortlistRows newer, Predicate<RowId> namable) {
    var moves = newer.movesSince(rows, namable);
    var there = moves.stream().filter(m -> m.what() != RowMove.What.GONE).count();
    return new SinceLast(month, id, true, (int) (newer.size() - there), moves);
  }
}
