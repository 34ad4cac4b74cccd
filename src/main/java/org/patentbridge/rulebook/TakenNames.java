package org.patentbridge.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.patentbridge.domain.problem.Place;

/** Names that are given only once, with the place where each was given. */
final class TakenNames {

  private final Map<String, Place> places = new HashMap<>();
  private final Problems problems;

  TakenNames(Problems problems) {
    this.problems = problems;
  }

  /** Takes a name; notes it, and answers false, where it was taken before. */
  boolean take(String name, Place place) {
    var before = places.putIfAbsent(name, place);
    if (before == null) {
      return true;
    }
    problems.error("rules-duplicate", place, name, Long.toString(before.line()));
    return false;
  }
}
