package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.RunDifference;

/**
 * How the lists of a run differ from those of an earlier one.
 *
 * @param earlier id of the run before, null where there is none
 * @param later id of the run
 * @param kept pairings on both
 * @param added rows that only the later one has
 * @param removed rows that only the earlier one has
 */
public record DifferenceView(
    @Nullable String earlier, String later, int kept, List<Row> added, List<Row> removed) {

  /**
   * A row that came or went.
   *
   * @param entry the row
   * @param because why
   */
  public record Row(EntryView entry, BothLanguages because) {

    static Row of(RunDifference.Changed changed) {
      return new Row(EntryView.of(changed.entry()), BothLanguages.of(changed.because()));
    }
  }

  public static DifferenceView of(RunDifference d) {
    var earlier = d.earlier();
    return new DifferenceView(
        earlier == null ? null : earlier.value(),
        d.later().value(),
        d.kept(),
        d.added().stream().map(Row::of).toList(),
        d.removed().stream().map(Row::of).toList());
  }
}
