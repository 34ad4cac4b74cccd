package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patentbridge.scheduling.DayRules.Couple;
import org.patentbridge.scheduling.DayRules.Wishes;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * Timetables under all rules of the day.
 *
 * <pre>
 * nothing but seats, slots and tables   edge colouring alone, the optimum ({@link EdgeColoringScheduler})
 * further rules                         1. the colouring, as if there were none
 *                                       2. colours to the slots that suit them best ({@link Hours})
 *                                       3. whoever breaks a rule leaves and finds a new slot
 *                                          ({@link EjectionSearch})
 *                                       4. wishes ({@link ComfortSearch}), tables ({@link HallTables})
 * </pre>
 *
 * <p>Hard rules are never broken, meetings that must be go first, then the most meetings, then the
 * most points. With further rules the question is as hard as list edge colouring (NP-complete:
 * Holyer 1981, Kubale 1992), so that step 3 is a search with a limit of steps and not a proof; what
 * it leaves out is told with what stands in the way, slot by slot.
 */
public final class DayScheduler implements Scheduler {

  private final Scheduler coloring = new EdgeColoringScheduler();

  @Override
  public SchedulePlan plan(SchedulingProblem problem) {
    if (problem.rules().equals(DayRules.NONE)) {
      return coloring.plan(problem);
    }
    var day =
        new Day(problem, problem.requests().stream().sorted(EdgeColoringScheduler.STABLE).toList());
    var seating = new Seating(day, 0);
    List<Integer> slots =
        IntStream.range(0, day.slots()).filter(s -> day.tables(s) > 0).boxed().toList();
    var start = slots.isEmpty() ? SchedulePlan.EMPTY : start(seating, slots);
    EjectionSearch.run(seating, start.unplaced().size());
    if (!problem.rules().wishes().equals(Wishes.NONE)) {
      ComfortSearch.run(seating);
    }
    return written(seating, new int[day.meetings()], start.slotsNeeded());
  }

  /** Seats the colouring, which is given back, as far as the rules allow. */
  private SchedulePlan start(Seating seating, List<Integer> slots) {
    Day day = seating.day();
    var problem = day.problem();
    int tables = slots.stream().mapToInt(day::tables).max().orElseThrow();
    var plan =
        coloring.plan(
            new SchedulingProblem(
                problem.requests(),
                slots.size(),
                tables,
                problem.seekerSeats(),
                problem.holderSeats()));
    Map<Couple, Integer> colors = new HashMap<>();
    plan.placed().forEach(p -> colors.put(couple(p.request()), p.slot()));
    var colorOf = new int[day.meetings()];
    Arrays.setAll(colorOf, m -> colors.getOrDefault(couple(day.request(m)), Seating.NOWHERE));
    int count = 1 + Arrays.stream(colorOf).max().orElse(Seating.NOWHERE);
    int[] slotOf = new Hours(day, colorOf, count, slots).slotOfColor();
    for (int m : EjectionSearch.waiting(seating)) {
      if (colorOf[m] >= 0 && seating.isFree(m, slotOf[colorOf[m]])) {
        seating.sit(m, slotOf[colorOf[m]]);
      }
    }
    return plan;
  }

  static Couple couple(Request request) {
    return new Couple(request.seeker(), request.holder());
  }

  /**
   * The plan of a seating.
   *
   * @param tables tables that stay, per meeting; 0 where one is to be found
   */
  static SchedulePlan written(Seating seating, int[] tables, int slotsNeeded) {
    Day day = seating.day();
    int[] tableOf = HallTables.of(seating, tables);
    List<Placed> placed = new ArrayList<>();
    List<Unplaced> unplaced = new ArrayList<>();
    for (int m = 0; m < day.meetings(); m++) {
      if (seating.isSeated(m)) {
        placed.add(new Placed(day.request(m), seating.slotOf(m), tableOf[m]));
      } else {
        unplaced.add(new Unplaced(day.request(m), Unseated.reason(seating, m)));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::slot).thenComparingInt(Placed::table));
    return new SchedulePlan(placed, unplaced, slotsNeeded);
  }
}
