package org.patentbridge.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FeeBand;

/**
 * Counts of one facet: how many families of a result hold which value.
 *
 * <p>A family holds what any of its found members holds, and counts once. So a count is what a
 * search with that value chosen finds, as long as the result was not cut off.
 */
public final class FacetTally {

  private final Facet facet;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> examples = new HashMap<>();

  /**
   * @param reading the value that a held value is counted as, empty for one that is not counted
   */
  public FacetTally(
      Facet facet,
      Collection<FoundFamily> families,
      Map<String, Columns.Row> rows,
      UnaryOperator<String> reading) {
    this.facet = facet;
    for (var family : families) {
      Set<String> held = new LinkedHashSet<>();
      family
          .hits()
          .forEach(
              hit -> {
                for (var value : rows.getOrDefault(hit.id(), Columns.Row.EMPTY).valuesOf(facet)) {
                  var read = reading.apply(value);
                  if (!read.isEmpty() && held.add(read)) {
                    examples.putIfAbsent(read, hit.id());
                  }
                }
              });
      held.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
  }

  /**
   * A value to show.
   *
   * @param value as it is counted
   * @param count families that hold it, 0 for a chosen one that none holds
   */
  public record Counted(String value, int count) {}

  /** Families by value, all values. */
  public Map<String, Integer> counts() {
    return java.util.Collections.unmodifiableMap(counts);
  }

  /** The best hit that holds a value. */
  public Optional<String> findExample(String value) {
    return Optional.ofNullable(examples.get(value));
  }

  /**
   * The most frequent values of each level, the chosen ones, and all that covers them; each
   * directly behind what covers it, else the most frequent first or in the facet's own order.
   *
   * @param top how many of each level
   * @param chosen shown in any case
   */
  public List<Counted> shown(int top, Collection<String> chosen) {
    Set<String> kept = new LinkedHashSet<>();
    Map<Integer, List<String>> levels = new TreeMap<>();
    counts.keySet().forEach(v -> levels.computeIfAbsent(depth(v), d -> new ArrayList<>()).add(v));
    for (var level : levels.values()) {
      level.stream().sorted(mostFirst()).limit(top).forEach(v -> keep(v, kept));
    }
    chosen.forEach(v -> keep(v, kept));
    List<Counted> shown = new ArrayList<>();
    addBelow(Optional.empty(), kept, shown);
    return List.copyOf(shown);
  }

  private void keep(String value, Set<String> kept) {
    for (var v = Optional.of(value); v.isPresent(); v = v.flatMap(facet::findParent)) {
      kept.add(v.get());
    }
  }

  private void addBelow(Optional<String> parent, Set<String> kept, List<Counted> shown) {
    kept.stream()
        .filter(v -> facet.findParent(v).equals(parent))
        .sorted(facet.isOrdered() ? inOrder() : mostFirst())
        .forEach(
            v -> {
              shown.add(new Counted(v, counts.getOrDefault(v, 0)));
              addBelow(Optional.of(v), kept, shown);
            });
  }

  private int depth(String value) {
    return facet.findParent(value).map(parent -> depth(parent) + 1).orElse(0);
  }

  private Comparator<String> mostFirst() {
    return Comparator.<String>comparingInt(v -> counts.getOrDefault(v, 0))
        .reversed()
        .thenComparing(Comparator.naturalOrder());
  }

  /** Fees from free upwards, levels from high to low, years from new to old. */
  private Comparator<String> inOrder() {
    return facet == Facet.FEE
        ? Comparator.comparingInt(v -> FeeBand.find(v).map(Enum::ordinal).orElse(-1))
        : Comparator.<String>reverseOrder();
  }
}
