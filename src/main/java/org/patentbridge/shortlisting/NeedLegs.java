package org.patentbridge.shortlisting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.Triad;

/**
 * A need with all that could make a triad of it.
 *
 * @param need the need's row on its surest link
 * @param patents patents that were looked at for it, each with its leg
 * @param investors investors of the chain, each with its leg to the need's company
 * @param closed why no triad may be made of it at all, null where one may
 */
public record NeedLegs(
    ShortlistRow need, List<Leg> patents, List<Leg> investors, @Nullable GateVerdict closed) {

  public NeedLegs {
    patents = List.copyOf(patents);
    investors = List.copyOf(investors);
  }

  /**
   * One end of a triad and how it stands to the need or its company.
   *
   * @param corner the patent or investor
   * @param own points of the corner by itself
   * @param score points of the leg
   * @param closed the gate that keeps them apart, null where none does
   * @param unverified gates that answered unknown
   */
  public record Leg(
      Triad.Corner corner,
      Score own,
      Score score,
      @Nullable GateVerdict closed,
      List<GateVerdict> unverified) {

    public Leg {
      unverified = List.copyOf(unverified);
    }
  }
}
