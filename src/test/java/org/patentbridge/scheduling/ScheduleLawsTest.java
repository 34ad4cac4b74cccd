package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;
import org.patentbridge.scheduling.SchedulingProblem.Request;

class ScheduleLawsTest {

  private static final long SEED = Long.getLong("seed", 20261123L);
  private static final int ROUNDS = Integer.getInteger("rounds", 500);

  private final Scheduler scheduler = new EdgeColoringScheduler();

  @Test
  void everyPlanPassesTheAudit() {
    onRandomHalls(
        40,
        (problem, label) ->
            assertThat(ScheduleAudit.violations(problem, scheduler.plan(problem)))
                .as(label)
                .isEmpty());
  }

  @Test
  void slotsUsedAreTheFewestPossible() {
    var complete = new int[1];
    onRandomHalls(
        40,
        (problem, label) -> {
          var plan = scheduler.plan(problem);
          int fewest = fewestSlots(problem);
          assertThat(plan.slotsNeeded()).as(label).isEqualTo(fewest);
          if (fewest <= problem.slots()) {
            complete[0]++;
            assertThat(plan.unplaced()).as(label).isEmpty();
            assertThat(perSlot(plan)).as(label).hasSize(fewest);
          } else {
            assertThat(plan.unplaced()).as(label).isNotEmpty();
          }
        });
    assertThat(complete[0]).as("complete plans, seed %d", SEED).isBetween(ROUNDS / 10, ROUNDS);
  }

  @Test
  void slotsAreEvenlyFilled() {
    onRandomHalls(
        40,
        (problem, label) -> {
          var counts = perSlot(scheduler.plan(problem));
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts
              .values()
              .forEach(
                  count ->
                      assertThat(count)
                          .as(label)
                          .isLessThanOrEqualTo(Math.ceilDiv(all, counts.size())));
        });
  }

  @Test
  void noOtherSelectionPlacesMoreMeetingsOrMorePoints() {
    var tooSmall = new int[1];
    onRandomHalls(
        14,
        (problem, label) -> {
          var plan = scheduler.plan(problem);
          var placed = plan.placed().stream().map(Placed::request).toList();
          assertThat(value(placed)).as(label).isEqualTo(bestValue(problem));
          tooSmall[0] += plan.unplaced().isEmpty() ? 0 : 1;
        });
    assertThat(tooSmall[0]).as("halls too small, seed %d", SEED).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void everyReasonNamesALimitThatIsReached() {
    onRandomHalls(
        40,
        (problem, label) -> {
          var plan = scheduler.plan(problem);
          for (Unplaced unplaced : plan.unplaced()) {
            var reason = unplaced.reason();
            if (reason.key().equals("scheduling.unplaced.party-full")) {
              String party = reason.arguments().getFirst();
              long seated =
                  plan.placed().stream()
                      .filter(
                          p ->
                              p.request().seeker().value().equals(party)
                                  || p.request().holder().value().equals(party))
                      .count();
              assertThat(reason.arguments().get(2)).as(label).isEqualTo(Long.toString(seated));
              assertThat(List.of(unplaced.request().seeker(), unplaced.request().holder()))
                  .as(label)
                  .contains(new OrganizationId(party));
            } else {
              assertThat(plan.placed()).as(label).hasSize(problem.slots() * problem.tables());
            }
          }
        });
  }

  @Test
  void theOrderOfTheRequestsChangesNothing() {
    var random = new Random(SEED + 1);
    onRandomHalls(
        40,
        (problem, label) -> {
          var requests = new ArrayList<>(problem.requests());
          Collections.shuffle(requests, random);
          var shuffled =
              new SchedulingProblem(
                  requests,
                  problem.slots(),
                  problem.tables(),
                  problem.seekerSeats(),
                  problem.holderSeats());
          assertThat(scheduler.plan(shuffled)).as(label).isEqualTo(scheduler.plan(problem));
        });
  }

  @Test
  void twentyThousandMeetingsNeedExactlyTheSlotsOfTheBusiestParty() {
    var problem = Hall.large(2_000, 200, 10, new Random(SEED));
    var plan = scheduler.plan(problem);
    assertThat(ScheduleAudit.violations(problem, plan)).as("seed %d", SEED).isEmpty();
    assertThat(plan.unplaced()).isEmpty();
    assertThat(perSlot(plan)).hasSize(problem.slots());
  }

  private static void onRandomHalls(int mostMeetings, BiConsumer<SchedulingProblem, String> law) {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED + 1_000_003L * round;
      var problem = Hall.random(new Random(seed), mostMeetings);
      law.accept(problem, "seed " + seed + ": " + problem);
    }
  }

  private static Map<Integer, Integer> perSlot(SchedulePlan plan) {
    Map<Integer, Integer> counts = new HashMap<>();
    plan.placed().forEach(p -> counts.merge(p.slot(), 1, Integer::sum));
    return counts;
  }

  private static int fewestSlots(SchedulingProblem problem) {
    int perTable = Math.ceilDiv(problem.requests().size(), problem.tables());
    int perSeeker = mostPerSeat(problem.requests(), Request::seeker, problem::seekerSeats);
    int perHolder = mostPerSeat(problem.requests(), Request::holder, problem::holderSeats);
    return Math.max(perTable, Math.max(perSeeker, perHolder));
  }

  private static int mostPerSeat(
      List<Request> requests,
      Function<Request, OrganizationId> party,
      ToIntFunction<OrganizationId> seats) {
    Map<OrganizationId, Integer> counts = new HashMap<>();
    requests.forEach(r -> counts.merge(party.apply(r), 1, Integer::sum));
    return counts.entrySet().stream()
        .mapToInt(e -> Math.ceilDiv(e.getValue(), seats.applyAsInt(e.getKey())))
        .max()
        .orElse(0);
  }

  /** Meetings first, then points; points of all are below a thousand. */
  private static long value(List<Request> requests) {
    return requests.stream().mapToLong(r -> 1_000 + r.points().thousandths()).sum();
  }

  private static long bestValue(SchedulingProblem problem) {
    long best = 0;
    int n = problem.requests().size();
    for (int bits = 0; bits < 1 << n; bits++) {
      List<Request> subset = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(problem.requests().get(i));
        }
      }
      var chosen =
          new SchedulingProblem(
              subset,
              problem.slots(),
              problem.tables(),
              problem.seekerSeats(),
              problem.holderSeats());
      if (value(subset) > best && fewestSlots(chosen) <= problem.slots()) {
        best = value(subset);
      }
    }
    return best;
  }
}
