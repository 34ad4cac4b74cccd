package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * CPU of the optimum and of greedy side by side, and what greedy leaves on the table; run by name
 * with {@code -Dtest=AllocationMeasurement}, size with {@code -Dcompanies=10000}.
 */
class AllocationMeasurement {

  private static final System.Logger LOG = System.getLogger(AllocationMeasurement.class.getName());
  private static final int COMPANIES = Integer.getInteger("companies", 10_000);

  private record Run(Allocation allocation, double seconds) {}

  @Test
  void optimumBesideGreedy() {
    var problem = new ZipfEvent(COMPANIES, 50, Math.max(1, COMPANIES / 10), 42).problem();
    var wanted =
        problem.pairings().stream()
            .collect(Collectors.groupingBy(p -> p.pairing().offering(), Collectors.counting()));
    say(
        "%d pairings, %d patents touched, hottest wanted by %d",
        problem.pairings().size(),
        wanted.size(),
        wanted.values().stream().mapToLong(Long::longValue).max().orElse(0));
    for (int round = 0; round < 3; round++) {
      Run greedy = measure(() -> new GreedyAllocator().allocate(problem));
      Run flow = measure(() -> new MinCostFlowAllocator().allocate(problem));
      double best = flow.allocation().total().asDouble();
      say(
          "round %d: greedy %.2f s, %d matched; flow %.2f s, %d matched; %.1f times; gap %.2f %%",
          round,
          greedy.seconds(),
          greedy.allocation().chosen().size(),
          flow.seconds(),
          flow.allocation().chosen().size(),
          flow.seconds() / greedy.seconds(),
          100 * (best - greedy.allocation().total().asDouble()) / best);
      assertThat(AllocationAudit.violations(problem, flow.allocation())).isEmpty();
    }
  }

  private static Run measure(Supplier<Allocation> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Allocation allocation = work.get();
    return new Run(allocation, (threads.getCurrentThreadCpuTime() - before) / 1e9);
  }

  private static void say(String format, Object... arguments) {
    LOG.log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, arguments));
  }
}
