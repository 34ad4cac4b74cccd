package org.patentbridge.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.CheckHealth;
import org.patentbridge.usecase.Health;

/** Index, disk and health as metrics, looked at when they are read. */
@Singleton
final class HealthGauges {

  /** The gauges of one reading are of one look, and a reading takes some milliseconds. */
  private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final CheckHealth checkHealth;
  private final boolean serves;
  private @Nullable Health last;
  private long looked;

  HealthGauges(
      CheckHealth checkHealth,
      @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
    this.checkHealth = checkHealth;
    this.serves = serves;
  }

  void started(@Observes StartupEvent event, MeterRegistry registry) {
    if (!serves) {
      return;
    }
    add(registry, "patentbridge.index.generation", h -> h.figures().reached());
    add(registry, "patentbridge.index.behind", h -> h.figures().behind());
    add(registry, "patentbridge.index.documents", h -> h.figures().documents());
    add(registry, "patentbridge.disk.free", h -> h.figures().freeBytes());
    for (var subject : Health.Subject.values()) {
      Gauge.builder("patentbridge.health", this, gauges -> gauges.stateOf(subject))
          .description("0 well, 1 degraded, 2 down")
          .tag("part", subject.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
  }

  private void add(MeterRegistry registry, String name, ToDoubleFunction<Health> figure) {
    Gauge.builder(name, this, gauges -> figure.applyAsDouble(gauges.look())).register(registry);
  }

  private double stateOf(Health.Subject subject) {
    return look().parts().stream()
        .filter(part -> part.subject() == subject)
        .mapToInt(part -> part.state().ordinal())
        .sum();
  }

  private synchronized Health look() {
    var before = last;
    if (before == null || System.nanoTime() - looked > FRESH_NANOS) {
      before = checkHealth.run();
      last = before;
      looked = System.nanoTime();
    }
    return before;
  }
}
