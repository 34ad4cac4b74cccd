package org.patentbridge.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The hits of one family: the best stands for all.
 *
 * @param best the first of them
 * @param others the rest, best first
 */
public record FoundFamily(Hit best, List<Hit> others) {

  public FoundFamily {
    others = List.copyOf(others);
  }

  /** Every hit by itself. */
  public static List<FoundFamily> apart(List<Hit> hits) {
    return hits.stream().map(hit -> new FoundFamily(hit, List.of())).toList();
  }

  /**
   * Hits by family, each where its best hit stands; documents without one are families of their
   * own.
   *
   * @param hits best first
   * @param rows what is known of them
   */
  public static List<FoundFamily> together(List<Hit> hits, Map<String, Columns.Row> rows) {
    Map<String, List<Hit>> families = new LinkedHashMap<>();
    for (var hit : hits) {
      var family = rows.getOrDefault(hit.id(), Columns.Row.EMPTY).family();
      var key = family == null ? "document " + hit.id() : "family " + family;
      families.computeIfAbsent(key, k -> new ArrayList<>(1)).add(hit);
    }
    return families.values().stream()
        .map(members -> new FoundFamily(members.getFirst(), members.subList(1, members.size())))
        .toList();
  }

  /** All hits, best first. */
  public Stream<Hit> hits() {
    return Stream.concat(Stream.of(best), others.stream());
  }
}
