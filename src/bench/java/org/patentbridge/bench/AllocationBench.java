package org.patentbridge.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.allocation.AllocationAudit;
import org.patentbridge.allocation.ExactAllocator;
import org.patentbridge.allocation.GreedyAllocator;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scheduling.DayScheduler;
import org.patentbridge.scheduling.ScheduleAudit;
import org.patentbridge.scheduling.SchedulingProblem;

/** CPU of the exact optimum, of greedy and of the timetable on one synthetic event. */
final class AllocationBench {

  private static final long SEED = 42;
  private static final int HUNDRED = 100;
  private static final int MEETINGS_EACH = 10;

  private final int companies;
  private final int candidates;
  private final int universities;

  AllocationBench(int companies, int candidates, int universities) {
    this.companies = companies;
    this.candidates = candidates;
    this.universities = universities;
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
      var quick = CpuTime.of(() -> new GreedyAllocator().allocate(problem));
      var best = CpuTime.of(() -> new ExactAllocator().allocate(problem));
      var hall = hall(best.result());
      var seated = CpuTime.of(() -> new DayScheduler().plan(hall));
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
    figures.putAll(fullHall());
    return figures;
  }

  /** Every company meets ten different universities: with 10,000 companies 100,000 meetings. */
  private Map<String, Object> fullHall() {
    var random = new SplittableRandom(SEED);
    List<SchedulingProblem.Request> requests = new ArrayList<>();
    Map<Integer, Integer> degree = new HashMap<>();
    int each = Math.min(MEETINGS_EACH, universities);
    for (int c = 0; c < companies; c++) {
      var company = new OrganizationId("company-" + c);
      Set<Integer> met = new HashSet<>();
      while (met.size() < each) {
        int university = random.nextInt(universities);
        if (met.add(university)) {
          degree.merge(university, 1, Integer::sum);
          requests.add(
              new SchedulingProblem.Request(
                  company,
                  new OrganizationId("university-" + university),
                  new Points(random.nextInt(HUNDRED))));
        }
      }
    }
    int busiest = degree.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    var hall =
        new SchedulingProblem(
            requests, Math.max(busiest, each), requests.size(), Map.of(), Map.of());
    var timed = CpuTime.of(() -> new DayScheduler().plan(hall));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("fullHallMeetings", requests.size());
    figures.put("fullHallBusiest", busiest);
    figures.put("fullHallSlots", slots(timed.result().placed().stream().mapToInt(p -> p.slot())));
    figures.put("fullHallCpuSeconds", CpuTime.rounded(timed.seconds()));
    figures.put("fullHallViolations", ScheduleAudit.violations(hall, timed.result()).size());
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
    return CpuTime.rounded(HUNDRED * best.minus(reached).asDouble() / best.asDouble());
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return CpuTime.rounded(sorted.get(sorted.size() / 2));
  }
}
