package org.patentbridge.domain.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The problems of one file: all are counted, of each code the first are listed, so that memory does
 * not grow with the faults of the file and no kind of fault hides another.
 */
public final class ListedProblems {

  /** Listed problems of one code; who has more of a kind has it in all rows. */
  public static final int MAX_LISTED = 1_000;

  private final List<Problem> listed = new ArrayList<>();
  private final Map<Severity, SortedMap<String, Long>> numbers = new EnumMap<>(Severity.class);

  public void add(Problem problem) {
    var codes = numbers.computeIfAbsent(problem.severity(), s -> new TreeMap<>());
    if (codes.merge(problem.code(), 1L, Long::sum) <= MAX_LISTED) {
      listed.add(problem);
    }
  }

  public ProblemReport report() {
    return new ProblemReport(listed, new ProblemCounts(numbers));
  }
}
