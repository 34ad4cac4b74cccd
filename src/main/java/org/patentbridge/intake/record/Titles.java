package org.patentbridge.intake.record;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** How a person who sends a file calls its fields: as the file heads them, else in Chinese. */
public final class Titles {

  private final ColumnNames columns;
  private final Map<String, String> headings;

  /**
   * @param headings of the file, by field
   */
  public Titles(ColumnNames columns, Map<String, String> headings) {
    this.columns = columns;
    this.headings = Map.copyOf(headings);
  }

  /** The problem that none of some fields is there; it stands at the first that the file heads. */
  Problem missingAt(String code, Place place, Set<String> group) {
    var first =
        group.stream()
            .filter(headings::containsKey)
            .findFirst()
            .orElseGet(() -> group.iterator().next());
    return missing(code, place.field(of(first)), group);
  }

  /** The problem that none of some fields is there, wherever it stands. */
  public Problem missing(String code, Place place, Set<String> group) {
    return Problem.error(
        code, place, group.stream().map(this::said).collect(Collectors.joining(" / ")));
  }

  private String of(String field) {
    return headings.getOrDefault(field, columns.title(field));
  }

  private String said(String field) {
    var title = of(field);
    return title.equals(field) ? field : title + " (" + field + ")";
  }
}
