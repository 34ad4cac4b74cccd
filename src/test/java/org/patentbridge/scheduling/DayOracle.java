package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/** The slow, obvious oracle: tries every slot and table for every meeting. */
final class DayOracle {

  private final SchedulingProblem problem;
  private final List<Placed> placed = new ArrayList<>();
  private long best = -1;

  private DayOracle(SchedulingProblem problem) {
    this.problem = problem;
  }

  /** The largest {@link #value} of any plan that keeps the rules. */
  static long bestValue(SchedulingProblem problem) {
    var oracle = new DayOracle(problem);
    oracle.place(0, 0);
    return oracle.best;
  }

  /** Meetings that must be, then all meetings, then points; points of all are below a thousand. */
  static long value(SchedulingProblem problem, List<Request> placed) {
    return placed.stream().mapToLong(r -> value(problem, r)).sum();
  }

  private static long value(SchedulingProblem problem, Request request) {
    boolean must = problem.rules().mustMeet().contains(DayScheduler.couple(request));
    return (must ? 1_000_000 : 0) + 1_000 + request.points().thousandths();
  }

  private void place(int next, long value) {
    best = Math.max(best, value);
    if (next == problem.requests().size()) {
      return;
    }
    Request request = problem.requests().get(next);
    for (int slot = 0; slot < problem.slots(); slot++) {
      for (int table = 1; table <= problem.tables(); table++) {
        placed.add(new Placed(request, slot, table));
        if (keepsRules()) {
          place(next + 1, value + value(problem, request));
          placed.removeLast();
          break;
        }
        placed.removeLast();
      }
    }
    place(next + 1, value);
  }

  /** Rules only ever forbid more when meetings are added, so a broken start never mends. */
  private boolean keepsRules() {
    var seated = placed.stream().map(Placed::request).toList();
    var alone =
        new SchedulingProblem(
            seated,
            problem.slots(),
            problem.tables(),
            problem.seekerSeats(),
            problem.holderSeats(),
            problem.rules());
    var sorted = new ArrayList<>(placed);
    sorted.sort(Comparator.comparingInt(Placed::slot).thenComparingInt(Placed::table));
    return ScheduleAudit.violations(alone, new SchedulePlan(sorted, List.of(), 0)).isEmpty();
  }
}
