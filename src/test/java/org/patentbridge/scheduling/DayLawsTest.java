package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Side;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulingProblem.Request;

class DayLawsTest {

  private static final long SEED = Long.getLong("seed", 20261123L);
  private static final int ROUNDS = Integer.getInteger("rounds", 300);

  private final Scheduler scheduler = new DayScheduler();
  private final Replanner replanner = new StableReplanner();

  @Test
  void everyPlanKeepsAllRulesAndAnswersEveryRequest() {
    onRandomDays(
        30,
        (problem, label) ->
            assertThat(ScheduleAudit.violations(problem, scheduler.plan(problem)))
                .as(label)
                .isEmpty());
  }

  @Test
  void theOrderOfTheRequestsChangesNothing() {
    var random = new Random(SEED + 1);
    onRandomDays(
        30,
        (problem, label) -> {
          var requests = new ArrayList<>(problem.requests());
          Collections.shuffle(requests, random);
          assertThat(scheduler.plan(with(problem, requests)))
              .as(label)
              .isEqualTo(scheduler.plan(problem));
        });
  }

  @Test
  void noOtherPlanOfASmallDaySeatsMore() {
    var best = new int[2];
    onRandomDays(
        5,
        (problem, label) -> {
          var seated = scheduler.plan(problem).placed().stream().map(Placed::request).toList();
          long value = DayOracle.value(problem, seated);
          long possible = DayOracle.bestValue(problem);
          assertThat(value).as(label).isLessThanOrEqualTo(possible);
          best[value == possible ? 0 : 1]++;
        });
    assertThat(best[1])
        .as("days below the optimum, seed %d", SEED)
        .isLessThanOrEqualTo(ROUNDS / 100);
  }

  @Test
  void nothingChangedMeansNothingMoves() {
    onRandomDays(
        30,
        (problem, label) -> {
          var plan = scheduler.plan(problem);
          var again = replanner.replan(plan, problem, 0);
          assertThat(again.kept()).as(label).containsAll(plan.placed());
          assertThat(again.moved()).as(label).isEmpty();
          assertThat(again.cancelled()).as(label).isEmpty();
        });
  }

  @Test
  void changesKeepTheRulesThePastAndTheCount() {
    var random = new Random(SEED + 2);
    var moves = new int[1];
    onRandomDays(
        30,
        (problem, label) -> {
          var plan = scheduler.plan(problem);
          int firstOpen = random.nextInt(problem.slots());
          var now = changed(problem, firstOpen, random);
          var replan = replanner.replan(plan, now, firstOpen);
          assertThat(ScheduleAudit.violations(plan, now, firstOpen, replan)).as(label).isEmpty();
          moves[0] += replan.moved().size();
        });
    assertThat(moves[0]).as("moves, seed %d", SEED).isPositive();
  }

  @Test
  void walkInThatFindsAFreeSlotMovesNobody() {
    var random = new Random(SEED + 3);
    var walkIns = new int[1];
    onRandomDays(
        20,
        (problem, label) -> {
          var plan = scheduler.plan(problem);
          var walkIn = Hall.request("walk-in", "university-" + random.nextInt(5), 3);
          var requests = new ArrayList<>(problem.requests());
          requests.add(walkIn);
          var now = with(problem, requests);
          var replan = replanner.replan(plan, now, 0);
          boolean fits = fitsSomewhere(now, plan, walkIn);
          if (fits) {
            walkIns[0]++;
            assertThat(replan.added()).extracting(Placed::request).as(label).contains(walkIn);
            assertThat(replan.moved()).as(label).isEmpty();
          }
          assertThat(replan.cancelled()).as(label).isEmpty();
        });
    assertThat(walkIns[0]).as("seed %d", SEED).isGreaterThan(ROUNDS / 10);
  }

  private static boolean fitsSomewhere(SchedulingProblem now, SchedulePlan plan, Request walkIn) {
    for (int slot = 0; slot < now.slots(); slot++) {
      for (int table = 1; table <= now.tables(); table++) {
        var placed = new ArrayList<>(plan.placed());
        placed.add(new Placed(walkIn, slot, table));
        placed.sort(Comparator.comparingInt(Placed::slot).thenComparingInt(Placed::table));
        if (ScheduleAudit.violations(now, new SchedulePlan(placed, plan.unplaced(), 0)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A no-show, a walk-in and a wish withdrawn. */
  private static SchedulingProblem changed(
      SchedulingProblem problem, int firstOpen, Random random) {
    List<Request> requests = new ArrayList<>(problem.requests());
    if (!requests.isEmpty()) {
      requests.remove(random.nextInt(requests.size()));
    }
    requests.add(Hall.request("walk-in", "university-0", 4));
    requests.add(Hall.request("walk-in", "university-1", 4));
    var attendance = new ArrayList<>(problem.rules().attendance());
    int last = problem.slots() - 1;
    attendance.add(
        DayRules.Attendance.absent(
            Side.SEEKER, Hall.request("company-1", "x", 0).seeker(), firstOpen, last));
    attendance.add(
        new DayRules.Attendance(
            Side.HOLDER, Hall.request("x", "university-2", 0).holder(), firstOpen, last, 1));
    var rules = problem.rules();
    return with(problem, requests)
        .withRules(
            new DayRules(
                attendance,
                rules.closures(),
                rules.pauses(),
                rules.rest(),
                rules.persons(),
                rules.mustMeet(),
                rules.roomOf(),
                rules.wishes()));
  }

  private static SchedulingProblem with(SchedulingProblem problem, List<Request> requests) {
    return new SchedulingProblem(
        requests,
        problem.slots(),
        problem.tables(),
        problem.seekerSeats(),
        problem.holderSeats(),
        problem.rules());
  }

  private static void onRandomDays(int mostMeetings, BiConsumer<SchedulingProblem, String> law) {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED + 1_000_003L * round;
      var random = new Random(seed);
      var hall = Hall.random(random, mostMeetings);
      var problem = hall.withRules(RuledHall.random(hall, random));
      law.accept(problem, "seed " + seed + ": " + problem);
    }
  }
}
