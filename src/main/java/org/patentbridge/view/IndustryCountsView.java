package org.patentbridge.view;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.IndustryNames;

/**
 * How many patents stand in which field and industry.
 *
 * @param patents patents that were placed
 * @param fields by the field of the main class
 * @param areas by the surest area; places by class alone against the words are left out
 */
public record IndustryCountsView(long patents, List<Count> fields, List<Count> areas) {

  /**
   * A field or area with its patents.
   *
   * @param code its number or code
   * @param name what it is called
   * @param patents how many
   */
  public record Count(String code, BothLanguages name, long patents) {}

  public static IndustryCountsView of(
      long patents, Map<FieldNumber, Long> fields, Map<AreaCode, Long> areas, IndustryNames names) {
    return new IndustryCountsView(
        patents,
        fields.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> count(e.getKey(), IndustriesView.nameOf(e.getKey(), names), e.getValue()))
            .toList(),
        areas.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> count(e.getKey(), IndustriesView.nameOf(e.getKey(), names), e.getValue()))
            .toList());
  }

  private static Count count(Object code, BothLanguages name, long patents) {
    return new Count(code.toString(), name, patents);
  }
}
