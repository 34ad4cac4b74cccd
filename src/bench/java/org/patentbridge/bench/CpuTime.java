package org.patentbridge.bench;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * A result and the CPU seconds of this thread that it took.
 *
 * @param result what came out
 * @param seconds CPU seconds
 */
record CpuTime<T>(T result, double seconds) {

  private static final double NANOS = 1e9;
  private static final double THOUSAND = 1_000;

  static <T> CpuTime<T> of(Supplier<T> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    var result = work.get();
    return new CpuTime<>(result, (threads.getCurrentThreadCpuTime() - start) / NANOS);
  }

  /** To three decimals. */
  static double rounded(double value) {
    return Math.round(value * THOUSAND) / THOUSAND;
  }
}
