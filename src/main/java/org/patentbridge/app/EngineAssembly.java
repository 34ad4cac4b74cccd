package org.patentbridge.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.patentbridge.allocation.GreedyAllocator;
import org.patentbridge.allocation.MinCostFlowAllocator;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.rulebook.Rules;
import org.patentbridge.rulebook.RulesInForce;
import org.patentbridge.scheduling.EdgeColoringScheduler;
import org.patentbridge.scheduling.Scheduler;
import org.patentbridge.usecase.EngineVersion;
import org.patentbridge.usecase.RunMatching;

/** Puts the parts together. */
@Singleton
final class EngineAssembly {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(CHINA);
  }

  @Produces
  @Singleton
  EngineVersion version(
      @ConfigProperty(name = "quarkus.application.version") String version) {
    return new EngineVersion(version);
  }

  @Produces
  @Singleton
  Rules rules(Settings settings) {
    return new RulesInForce(new RulebookReader().read(settings.rules()));
  }

  @Produces
  @Singleton
  RunMatching.Allocators allocators() {
    return new RunMatching.Allocators(new MinCostFlowAllocator(), new GreedyAllocator());
  }

  @Produces
  @ApplicationScoped
  Scheduler scheduler() {
    return new EdgeColoringScheduler();
  }
}
