package org.patentbridge.domain.problem;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many problems of each severity and code there are.
 *
 * @param numbers by severity, then by code; each at least 1
 */
public record ProblemCounts(Map<Severity, SortedMap<String, Long>> numbers) {

  public ProblemCounts {
    var copy = new EnumMap<Severity, SortedMap<String, Long>>(Severity.class);
    numbers.forEach((severity, codes) -> copy.put(severity, new TreeMap<>(codes)));
    numbers = copy;
  }

  public static ProblemCounts of(Collection<Problem> problems) {
    var numbers = new EnumMap<Severity, SortedMap<String, Long>>(Severity.class);
    for (Problem problem : problems) {
      numbers
          .computeIfAbsent(problem.severity(), s -> new TreeMap<>())
          .merge(problem.code(), 1L, Long::sum);
    }
    return new ProblemCounts(numbers);
  }

  /** These and those together. */
  public ProblemCounts plus(ProblemCounts others) {
    var sum = new ProblemCounts(numbers);
    others.numbers.forEach(
        (severity, codes) -> {
          var own = sum.numbers.computeIfAbsent(severity, s -> new TreeMap<>());
          codes.forEach((code, number) -> own.merge(code, number, Long::sum));
        });
    return sum;
  }

  /** Problems of a severity. */
  public long of(Severity severity) {
    var codes = numbers.get(severity);
    return codes == null ? 0 : codes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Problems of a code, whatever their severity. */
  public long of(String code) {
    return numbers.values().stream().mapToLong(codes -> codes.getOrDefault(code, 0L)).sum();
  }

  /** All problems. */
  public long total() {
    return numbers.keySet().stream().mapToLong(this::of).sum();
  }
}
