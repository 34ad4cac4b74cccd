package org.patentbridge.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.patentbridge.domain.message.Language;
import org.patentbridge.usecase.CheckHealth;
import org.patentbridge.usecase.Health;

/**
 * What keepers of processes ask: whether this one is alive, has started, and can answer.
 *
 * <p>A part that is degraded answers, so the process is ready; the words say what to look after.
 * The words tell no figure, because anybody may ask.
 */
@Singleton
final class HealthProbes {

  private final CheckHealth checkHealth;

  HealthProbes(CheckHealth checkHealth) {
    this.checkHealth = checkHealth;
  }

  /** Asks nobody: a database that is away is no reason to end the process. */
  @Produces
  @Singleton
  @Liveness
  HealthCheck alive() {
    return () -> HealthCheckResponse.up("process");
  }

  @Produces
  @Singleton
  @Startup
  HealthCheck started() {
    return () -> of(Health.Subject.INDEX);
  }

  @Produces
  @Singleton
  @Readiness
  HealthCheck database() {
    return () -> of(Health.Subject.DATABASE);
  }

  @Produces
  @Singleton
  @Readiness
  HealthCheck index() {
    return () -> of(Health.Subject.INDEX);
  }

  @Produces
  @Singleton
  @Readiness
  HealthCheck disk() {
    return () -> of(Health.Subject.DISK);
  }

  private HealthCheckResponse of(Health.Subject subject) {
    var part =
        checkHealth.run().parts().stream()
            .filter(p -> p.subject() == subject)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody looks at " + subject));
    return HealthCheckResponse.named(part.subject().name().toLowerCase(Locale.ROOT))
        .withData("state", part.state().name().toLowerCase(Locale.ROOT))
        .withData("zh", part.words().in(Language.ZH))
        .withData("en", part.words().in(Language.EN))
        .status(part.state() != Health.State.DOWN)
        .build();
  }
}
