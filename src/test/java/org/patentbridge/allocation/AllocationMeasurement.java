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

  private static final int ROUNDS = Integer.getInteger("rounds", 3);

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
    for (int round = 0; round < ROUNDS; round++) {
      double table = seconds(() -> new PairTable(problem));
      Run greedy = measure(() -> new GreedyAllocator().allocate(problem));
      Run flow = measure(() -> new MinCostFlowAllocator().allocate(problem));
      double best = flow.allocation().total().asDouble();
      say(
          "round %d: both rank and sort %.2f s; greedy %.2f s with it, %d matched;"
              + " flow %.2f s with it, %d matched; without it %.1f times greedy; gap %.2f %%",
          round,
          table,
          greedy.seconds(),
          greedy.allocation().chosen().size(),
          flow.seconds(),
          flow.allocation().chosen().size(),
          (flow.seconds() - table) / (greedy.seconds() - table),
          100 * (best - greedy.allocation().total().asDouble()) / best);
      assertThat(AllocationAudit.violations(problem, flow.allocation())).isEmpty();
    }
  }

  private static Run measure(Supplier<Allocation> work) {
    var answer = new Allocation[1];
    double seconds = seconds(() -> answer[0] = work.get());
    return new Run(answer[0], seconds);
  }

  private static double seconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static void say(String format, Object... arguments) {
    LOG.log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, arguments));
  }
}
