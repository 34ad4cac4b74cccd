package org.patentbridge.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.problem.Place;

/**
 * A row of a table of rules.
 *
 * @param place its line
 * @param cells stripped, by column; every column of the table is there
 * @param problems where a missing cell is noted
 */
record RuleRow(Place place, Map<String, String> cells, Problems problems) {

  RuleRow {
    cells = Map.copyOf(cells);
  }

  /** A cell that may be empty. */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** A cell that must not be empty. */
  String needed(String column) {
    var text = text(column);
    if (text.isEmpty()) {
      var code = column.equals("because") ? "rules-missing-because" : "rules-missing-key";
      problems.error(code, place(column), column);
    }
    return text;
  }

  /** The parts of a cell between upright strokes. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  Place place(String column) {
    return place.field(column);
  }
}
