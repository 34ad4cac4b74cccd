package org.patentbridge.usecase;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.patentbridge.domain.search.Facet;

/**
 * What patents and offers must meet to be found.
 *
 * @param chosen per facet values, one of which must hold, as a person writes them: a class, a
 *     holder in any writing, {@code granted}, {@code 江苏}, {@code 2018..2022}, {@code <50000}; a
 *     facet that is not there, or has no values, asks for nothing
 * @param openLicenceOnly only with an open licence declaration
 */
public record SearchConditions(Map<Facet, Set<String>> chosen, boolean openLicenceOnly) {

  /** Nothing is asked for. */
  public static final SearchConditions NONE = new SearchConditions(Map.of(), false);

  public SearchConditions {
    var kept = new EnumMap<Facet, Set<String>>(Facet.class);
    chosen.forEach(
        (facet, values) -> kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values))));
    chosen = Collections.unmodifiableMap(kept);
  }

  /** This and more values of a facet. */
  public SearchConditions with(Facet facet, Collection<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    var more = new EnumMap<Facet, Set<String>>(Facet.class);
    more.putAll(chosen);
    more.merge(
        facet,
        new TreeSet<>(values),
        (before, now) -> {
          now.addAll(before);
          return now;
        });
    return new SearchConditions(more, openLicenceOnly);
  }

  /** The same but for what was chosen by one facet. */
  SearchConditions without(Facet facet) {
    var less = new EnumMap<Facet, Set<String>>(Facet.class);
    less.putAll(chosen);
    less.remove(facet);
    return new SearchConditions(less, openLicenceOnly);
  }

  /** The values that were chosen by a facet. */
  Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /** All that it says, the same for what means the same. */
  Stream<String> lines() {
    return Stream.concat(
        Stream.of("open " + openLicenceOnly),
        Stream.of(Facet.values()).map(facet -> facet + " " + chosen(facet)));
  }
}
