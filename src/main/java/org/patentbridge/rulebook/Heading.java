package org.patentbridge.rulebook;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbridge.domain.problem.Place;

/**
 * The first comment line of a table, {@code key: value | key: value}.
 *
 * @param line as it stands, without its sign
 * @param parts values by key
 */
record Heading(String line, Map<String, String> parts) {

  Heading {
    parts = Map.copyOf(parts);
  }

  static Heading of(RuleTable table) {
    return new Heading(
        table.heading(),
        Arrays.stream(table.heading().split("\\|"))
            .map(part -> part.split(":", 2))
            .filter(part -> part.length == 2)
            .collect(Collectors.toMap(p -> p[0].strip(), p -> p[1].strip(), (a, b) -> a)));
  }

  /** A value that must be there. */
  String needed(String key, ShelfFile file, Problems problems) {
    var value = parts.getOrDefault(key, "");
    if (value.isEmpty()) {
      problems.error("rules-table-heading", Place.of(file.name(), 1).field(key), line, key);
    }
    return value;
  }
}
