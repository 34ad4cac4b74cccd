package org.patentbridge.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemCounts;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.problem.Severity;

/**
 * The problems of one file: all are counted, of each code the first are listed, so that memory does
 * not grow with the faults of the file and no kind of fault hides another.
 */
final class ListedProblems {

  /** Listed problems of one code; who has more of a kind has it in all rows. */
  static final int MAX_LISTED = 1_000;

  private final List<Problem> listed = new ArrayList<>();
  private final Map<Severity, SortedMap<String, Long>> numbers = new EnumMap<>(Severity.class);

  void add(Problem problem) {
    var codes = numbers.computeIfAbsent(problem.severity(), s -> new TreeMap<>());
    if (codes.merge(problem.code(), 1L, Long::sum) <= MAX_LISTED) {
      listed.add(problem);
    }
  }

  ProblemReport report() {
    return new ProblemReport(listed, new ProblemCounts(numbers));
  }
}
