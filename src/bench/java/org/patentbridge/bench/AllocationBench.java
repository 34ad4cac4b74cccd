package org.patentbridge.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.allocation.AllocationAudit;
import org.patentbridge.allocation.GreedyAllocator;
import org.patentbridge.allocation.MinCostFlowAllocator;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scheduling.EdgeColoringScheduler;
import org.patentbridge.scheduling.ScheduleAudit;
import org.patentbridge.scheduling.SchedulingProblem;

/** CPU of the exact optimum, of greedy and of the timetable on one synthetic event. */
final class AllocationBench {

  private static final long SEED = 42;
  private static final double NANOS = 1e9;
  private static final double THOUSAND = 1_000;
  private static final int HUNDRED = 100;

  private final int companies;
  private final int candidates;
  private final int universities;

  AllocationBench(int companies, int candidates, int universities) {
    this.companies = companies;
    this.candidates = candidates;
    this.universities = universities;
  }

  /** A result and the CPU seconds of this thread that it took. */
  private record Timed<T>(T result, double seconds) {
    static <T> Timed<T> of(Supplier<T> work) {
      var threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      var result = work.get();
      return new Timed<>(result, (threads.getCurrentThreadCpuTime() - start) / NANOS);
    }
  }

  /** Medians over the rounds, by name. */
  Map<String, Object> measure(int rounds) {
    var problem = new ZipfEvent(companies, candidates, universities, SEED).problem();
    List<Double> exact = new ArrayList<>();
    List<Double> greedy = new ArrayList<>();
    List<Double> ratio = new ArrayList<>();
    List<Double> plan = new ArrayList<>();
    Map<String, Object> figures = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      var quick = Timed.of(() -> new GreedyAllocator().allocate(problem));
      var best = Timed.of(() -> new MinCostFlowAllocator().allocate(problem));
      var hall = hall(best.result());
      var seated = Timed.of(() -> new EdgeColoringScheduler().plan(hall));
      greedy.add(quick.seconds());
      exact.add(best.seconds());
      ratio.add(best.seconds() / quick.seconds());
      plan.add(seated.seconds());
      if (round == 0) {
        figures.put("companies", companies);
        figures.put("pairings", problem.pairings().size());
        figures.put("matchedExact", best.result().chosen().size());
        figures.put("matchedGreedy", quick.result().chosen().size());
        figures.put("greedyGapPercent", gap(best.result().total(), quick.result().total()));
        figures.put("meetings", hall.requests().size());
        figures.put("slotsUsed", slots(seated.result().placed().stream().mapToInt(p -> p.slot())));
        figures.put("slotsNeeded", seated.result().slotsNeeded());
        figures.put(
            "violations",
            AllocationAudit.violations(problem, best.result()).size()
                + ScheduleAudit.violations(hall, seated.result()).size());
      }
    }
    figures.put("exactCpuSeconds", median(exact));
    figures.put("greedyCpuSeconds", median(greedy));
    figures.put("exactByGreedy", median(ratio));
    figures.put("timetableCpuSeconds", median(plan));
    return figures;
  }

  private static int slots(java.util.stream.IntStream used) {
    return (int) used.distinct().count();
  }

  /**
   * All meetings of the lists, with as many slots as the busiest party needs and tables for all.
   */
  private static SchedulingProblem hall(Allocation allocation) {
    Map<List<OrganizationId>, Points> talks = new LinkedHashMap<>();
    for (ScoredPairing p : allocation.chosen()) {
      talks.merge(List.of(p.seekerParty(), p.holderParty()), p.points(), Points::plus);
    }
    Map<OrganizationId, Integer> degree = new LinkedHashMap<>();
    talks.keySet().forEach(pair -> pair.forEach(party -> degree.merge(party, 1, Integer::sum)));
    int busiest = degree.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return new SchedulingProblem(
        talks.entrySet().stream()
            .map(
                t ->
                    new SchedulingProblem.Request(
                        t.getKey().getFirst(), t.getKey().getLast(), t.getValue()))
            .toList(),
        busiest,
        talks.size(),
        Map.of(),
        Map.of());
  }

  private static double gap(Points best, Points reached) {
    return rounded(HUNDRED * best.minus(reached).asDouble() / best.asDouble());
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return rounded(sorted.get(sorted.size() / 2));
  }

  private static double rounded(double value) {
    return Math.round(value * THOUSAND) / THOUSAND;
  }
}
