package org.patentbridge.usecase;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.patentbridge.domain.search.Facet;

/**
 * What patents and offers must meet to be found; an empty set asks for nothing.
 *
 * @param ipc keys of classification parts, one of which must cover a class
 * @param holders names of holders in any writing, one of which must be among the holders
 * @param states names of legal states, one of which must hold
 * @param openLicenceOnly only with an open licence declaration
 */
public record SearchConditions(
    Set<String> ipc, Set<String> holders, Set<String> states, boolean openLicenceOnly) {

  /** Nothing is asked for. */
  public static final SearchConditions NONE =
      new SearchConditions(Set.of(), Set.of(), Set.of(), false);

  public SearchConditions {
    ipc = Set.copyOf(ipc);
    holders = Set.copyOf(holders);
    states = Set.copyOf(states);
  }

  /** The same but for what was chosen by one facet. */
  SearchConditions without(Facet facet) {
    return switch (facet) {
      case CLASS -> new SearchConditions(Set.of(), holders, states, openLicenceOnly);
      case HOLDER -> new SearchConditions(ipc, Set.of(), states, openLicenceOnly);
      case STATUS -> new SearchConditions(ipc, holders, Set.of(), openLicenceOnly);
      default -> this;
    };
  }

  /** The values that were chosen by a facet. */
  Set<String> chosen(Facet facet) {
    return switch (facet) {
      case CLASS -> ipc;
      case HOLDER -> holders;
      case STATUS -> states;
      default -> Set.of();
    };
  }

  /** All that it says, the same for what means the same. */
  Stream<String> lines() {
    return Stream.concat(
        Stream.of("open " + openLicenceOnly),
        Arrays.stream(Facet.values()).map(f -> f + " " + sorted(chosen(f))));
  }

  private static Collection<String> sorted(Collection<String> values) {
    return new TreeSet<>(values);
  }
}
