package org.patentbridge.domain.shortlist;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;

/**
 * A row that is not where it was when the chain was on the last time.
 *
 * @param id what it is about
 * @param link on which link
 * @param name what people read of it; empty where it may not be named any more
 * @param before its rank then, null where it is new
 * @param now its rank now, null where it is gone
 */
public record RowMove(
    RowId id, ChainLinkId link, String name, @Nullable Integer before, @Nullable Integer now) {

  /** By link, then what happened, then kind and id. */
  public static final Comparator<RowMove> ORDER =
      Comparator.comparing(RowMove::link).thenComparing(RowMove::what).thenComparing(RowMove::id);

  /** What can have happened to a row. */
  public enum What {
    NEW,
    GONE,
    MOVED
  }

  public What what() {
    return before == null ? What.NEW : now == null ? What.GONE : What.MOVED;
  }
}
