package org.patentbridge.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A Java process with a bounded heap, watched from outside: its CPU time with start, compiler and
 * collector, its wall time, and its heap by the collector's log.
 */
final class MeasuredProcess {

  private static final Pattern PAUSE = Pattern.compile("([0-9]+)M->([0-9]+)M\\([0-9]+M\\)");
  private static final long LOOK_MILLIS = 50;
  private static final double NANOS = 1e9;

  private final String heap;
  private final Path logs;

  /**
   * @param heap as the JVM understands it, for example {@code 2g}
   * @param logs folder for what the processes say
   */
  MeasuredProcess(String heap, Path logs) {
    this.heap = heap;
    this.logs = logs;
  }

  /**
   * What a process took.
   *
   * @param out its standard output
   * @param cpuSeconds of all its threads, to a twentieth of a second
   * @param wallSeconds from start to end
   * @param peakMegabytes of heap in use before a collection
   * @param liveMegabytes most heap in use after a collection
   */
  record Figures(
      String out, double cpuSeconds, double wallSeconds, long peakMegabytes, long liveMegabytes) {}

  /** Runs {@code java} with arguments to its end. */
  Figures run(String name, List<String> arguments) throws IOException, InterruptedException {
    var collections = logs.resolve(name + ".gc");
    var out = logs.resolve(name + ".out");
    var err = logs.resolve(name + ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + heap,
            "-Xlog:disable",
            "-Xlog:gc:file=" + collections,
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
    command.addAll(arguments);
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    var cpu = Duration.ZERO;
    do {
      cpu = process.info().totalCpuDuration().orElse(cpu);
    } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / NANOS;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          name + " ended with " + process.exitValue() + ": " + Files.readString(err));
    }
    return new Figures(
        Files.readString(out, StandardCharsets.UTF_8),
        cpu.toNanos() / NANOS,
        wall,
        most(collections, 1),
        most(collections, 2));
  }

  private static long most(Path collections, int group) throws IOException {
    try (var lines = Files.lines(collections)) {
      return lines
          .map(PAUSE::matcher)
          .filter(java.util.regex.Matcher::find)
          .mapToLong(found -> Long.parseLong(found.group(group)))
          .max()
          .orElse(0);
    }
  }
}
