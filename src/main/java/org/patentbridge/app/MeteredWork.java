package org.patentbridge.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.WorkCounts;

/** The counts of the service's work as metrics; every label has a fixed set of values. */
@Singleton
final class MeteredWork implements WorkCounts {

  /** What a page should take at most, what a person notices, and what a person calls slow. */
  private static final Duration[] LIMITS = {
    Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2)
  };

  private final MeterRegistry registry;

  MeteredWork(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void answered(String operation, int status, Duration took) {
    Timer.builder("patentbridge.requests")
        .description("Requests by operation and kind of answer")
        .tag("operation", operation)
        .tag("answer", status / 100 + "xx")
        .serviceLevelObjectives(LIMITS)
        .register(registry)
        .record(took);
  }

  @Override
  public void called(String tool, boolean refused, Duration took) {
    Timer.builder("patentbridge.tools")
        .description("Calls of assistants by tool")
        .tag("tool", tool)
        .tag("answer", refused ? "refused" : "given")
        .register(registry)
        .record(took);
  }

  @Override
  public void ran(MatchRun run, Duration took) {
    Timer.builder("patentbridge.event.runs")
        .description("Runs of an event's matching that came to their end")
        .tag("result", run.status().name().toLowerCase(Locale.ROOT))
        .register(registry)
        .record(took);
    registry.counter("patentbridge.event.runs.unmet.minima").increment(run.unmetMinima());
  }

  @Override
  public void stopped(String state) {
    registry.counter("patentbridge.event.runs.stopped", "state", state).increment();
  }

  @Override
  public void imported(ImportRecords.Kind kind, long records) {
    registry.counter("patentbridge.imports.records", "kind", kind.word()).increment(records);
  }

  @Override
  public void refusedRows(ImportRecords.Kind kind, long rows) {
    registry.counter("patentbridge.imports.refused.rows", "kind", kind.word()).increment(rows);
  }

  @Override
  public void refusedQuery(String code) {
    registry.counter("patentbridge.queries.refused", "problem", code).increment();
  }
}
