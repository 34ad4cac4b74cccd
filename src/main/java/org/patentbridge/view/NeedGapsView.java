package org.patentbridge.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.domain.need.NeedPart;

/**
 * How many needs lack what.
 *
 * @param needs needs that were read
 * @param meanPoints what they state on average, 0 to 100
 * @param lacking parts that are lacked, the most often first
 */
public record NeedGapsView(long needs, long meanPoints, List<Lacking> lacking) {

  /**
   * A part that needs lack.
   *
   * @param part id of the part
   * @param name what it is called
   * @param needs how many lack it
   */
  public record Lacking(String part, BothLanguages name, long needs) {}

  public static NeedGapsView of(NeedGaps gaps) {
    return new NeedGapsView(
        gaps.needs(),
        gaps.meanPoints(),
        gaps.lacking().entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .sorted(
                Map.Entry.<NeedPart, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                e ->
                    new Lacking(
                        e.getKey().word(), CompletenessView.nameOf(e.getKey()), e.getValue()))
            .toList());
  }
}
