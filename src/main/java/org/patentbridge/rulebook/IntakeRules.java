package org.patentbridge.rulebook;

import java.util.List;

/**
 * What incoming records are checked against, beside the names of columns and values.
 *
 * @param caps prices of open licences that are worth a warning
 * @param regions provinces and prefectures by their names
 * @param examples cells of the example rows, in the order of the shelf
 */
public record IntakeRules(GuidanceCaps caps, List<RegionRule> regions, List<ExampleRule> examples) {

  /** Nothing to check against. */
  public static final IntakeRules NONE = new IntakeRules(GuidanceCaps.NONE, List.of(), List.of());

  public IntakeRules {
    regions = List.copyOf(regions);
    examples = List.copyOf(examples);
  }
}
