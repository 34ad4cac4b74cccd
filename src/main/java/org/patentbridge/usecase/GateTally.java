package org.patentbridge.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.GateVerdict;

/** Adds up how often gates gave answers. */
final class GateTally {

  private static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::gate).thenComparing(Answer::answer);

  private final Map<Answer, Long> counts = new TreeMap<>(ORDER);

  /** A gate and what it said. */
  record Answer(String gate, GateVerdict.Answer answer) {}

  void add(GateCount more) {
    counts.merge(new Answer(more.gate(), more.answer()), more.count(), Long::sum);
  }

  List<GateCount> counts() {
    return counts(counts);
  }

  /** By gate, then answer. */
  static List<GateCount> counts(Map<Answer, Long> counted) {
    return counted.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .map(e -> new GateCount(e.getKey().gate(), e.getKey().answer(), e.getValue()))
        .toList();
  }
}
