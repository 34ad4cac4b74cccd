package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;

/** What was found wrong so far; reading goes on, so that everything is listed at once. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void error(String code, Place place, String value, String... arguments) {
    found.add(Problem.error(code, place, value, arguments));
  }

  void warning(String code, Place place, String value, String... arguments) {
    found.add(Problem.warning(code, place, value, arguments));
  }

  /** A value that checks itself; empty, and noted, where it refuses. */
  <T> Optional<T> take(Place place, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (InvalidValueException refused) {
      found.add(Problem.of(refused, place));
      return Optional.empty();
    }
  }

  /** Everything found, by file and line. */
  ProblemReport report() {
    var byPlace =
        Comparator.comparing((Problem p) -> p.place().source())
            .thenComparingLong(p -> p.place().line());
    return new ProblemReport(found.stream().sorted(byPlace).toList());
  }
}
