package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * CPU of large timetables; run by name with {@code -Dtest=ScheduleMeasurement}, size with {@code
 * -Dcompanies=10000}.
 */
class ScheduleMeasurement {

  private static final System.Logger LOG = System.getLogger(ScheduleMeasurement.class.getName());
  private static final int COMPANIES = Integer.getInteger("companies", 10_000);

  @Test
  void tenMeetingsPerCompany() {
    var wide = Hall.large(COMPANIES, COMPANIES / 10, 10, new Random(42));
    measure("enough slots and tables", wide);
    int tables = Math.ceilDiv(wide.requests().size(), wide.slots());
    measure("every table in every slot", resized(wide, wide.slots(), tables));
    measure("too few slots", resized(wide, wide.slots() * 3 / 4, tables));
  }

  private static SchedulingProblem resized(SchedulingProblem problem, int slots, int tables) {
    return new SchedulingProblem(
        problem.requests(), slots, tables, problem.seekerSeats(), problem.holderSeats());
  }

  private static void measure(String name, SchedulingProblem problem) {
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 3; round++) {
      long before = threads.getCurrentThreadCpuTime();
      var plan = new EdgeColoringScheduler().plan(problem);
      double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
      LOG.log(
          System.Logger.Level.INFO,
          String.format(
              Locale.ROOT,
              "%s, round %d: %d meetings, %d slots x %d tables, needed %d, unplaced %d, %.2f s",
              name,
              round,
              problem.requests().size(),
              problem.slots(),
              problem.tables(),
              plan.slotsNeeded(),
              plan.unplaced().size(),
              seconds));
      assertThat(ScheduleAudit.violations(problem, plan)).isEmpty();
    }
  }
}
