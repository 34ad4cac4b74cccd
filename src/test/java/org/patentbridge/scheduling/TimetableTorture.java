package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.DayRules.Attendance;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * Days of up to some thousand meetings under random rules, with walk-ins, no-shows and withdrawals
 * while they run: no rule is ever broken, nothing is left out without a reason, the past stays.
 *
 * <p>Runs for {@code -Dpatentbridge-torture.minutes}; {@code -Dseed} replays a run.
 */
@Tag("torture")
class TimetableTorture {

  private static final System.Logger LOG = System.getLogger(TimetableTorture.class.getName());

  private final Scheduler scheduler = new DayScheduler();
  private final Replanner replanner = new StableReplanner();

  @Test
  void daysKeepTheirRulesThroughEveryChange() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    var end =
        Instant.now().plus(Duration.ofMinutes(Long.getLong("patentbridge-torture.minutes", 1)));
    long meetings = 0;
    long moved = 0;
    int rounds = 0;
    for (; rounds == 0 || Instant.now().isBefore(end); rounds++) {
      String label = "seed " + seed + ", round " + rounds;
      var problem = day(random);
      var plan = scheduler.plan(problem);
      assertThat(ScheduleAudit.violations(problem, plan)).as(label).isEmpty();
      var requests = new ArrayList<>(problem.requests());
      Collections.shuffle(requests, random);
      assertThat(scheduler.plan(with(problem, requests))).as(label).isEqualTo(plan);
      int firstOpen = random.nextInt(problem.slots());
      var now = changed(problem, firstOpen, random);
      var replan = replanner.replan(plan, now, firstOpen);
      assertThat(ScheduleAudit.violations(plan, now, firstOpen, replan)).as(label).isEmpty();
      meetings += problem.requests().size();
      moved += replan.moved().size();
    }
    LOG.log(
        System.Logger.Level.INFO,
        "torture: seed {0}, {1} days, {2} meetings, {3} moved by changes",
        String.valueOf(seed),
        rounds,
        meetings,
        moved);
    assertThat(meetings).isPositive();
  }

  private static SchedulingProblem day(Random random) {
    var hall =
        random.nextInt(4) > 0
            ? Hall.random(random, 60)
            : Hall.large(50 + random.nextInt(200), 20, 8, random);
    return hall.withRules(RuledHall.random(hall, random));
  }

  private static SchedulingProblem changed(
      SchedulingProblem problem, int firstOpen, Random random) {
    List<Request> requests = new ArrayList<>(problem.requests());
    requests.removeIf(r -> random.nextInt(20) == 0);
    for (int i = random.nextInt(4); i > 0; i--) {
      requests.add(Hall.request("walk-in-" + i, "university-" + random.nextInt(5), i));
    }
    var rules = problem.rules();
    List<Attendance> attendance = new ArrayList<>(rules.attendance());
    attendance.add(
        Attendance.absent(
            Side.SEEKER,
            new OrganizationId("company-" + random.nextInt(8)),
            firstOpen,
            problem.slots() - 1));
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
}
