package org.patentbridge.domain.industry;

import java.util.List;
import java.util.Optional;

/**
 * What the fields and areas in force are called.
 *
 * @param fields technology fields, by number
 * @param areas strategic emerging industries, fields and areas, by code
 */
public record IndustryNames(List<TechnologyField> fields, List<IndustryArea> areas) {

  public IndustryNames {
    fields = List.copyOf(fields);
    areas = List.copyOf(areas);
  }

  /** Empty for a number of another edition. */
  public Optional<TechnologyField> findField(FieldNumber number) {
    return fields.stream().filter(f -> f.number().equals(number)).findFirst();
  }

  /** Empty for a code of another edition. */
  public Optional<IndustryArea> findArea(AreaCode code) {
    return areas.stream().filter(a -> a.code().equals(code)).findFirst();
  }
}
