package org.patentbridge.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.usecase.ResumeRuns;
import org.patentbridge.usecase.StopRuns;

/** Goes on with broken-off runs when a server starts; stops runs in good order before the end. */
@Singleton
final class RunsOfTheProcess {

  private static final Logger LOG = Logger.getLogger(RunsOfTheProcess.class);

  private final boolean serves;

  RunsOfTheProcess(
      @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
    this.serves = serves;
  }

  void started(@Observes StartupEvent event, ResumeRuns resumeRuns, Accounts accounts) {
    if (serves) {
      accounts.workspaces().stream()
          .map(Viewer.LOCAL_ADMINISTRATOR::within)
          .flatMap(viewer -> resumeRuns.run(viewer).stream())
          .forEach(job -> LOG.infof("the run %s of %s goes on", job.id(), job.order().event()));
    }
  }

  void ending(@Observes ShutdownEvent event, StopRuns stopRuns) {
    stopRuns.run(Viewer.LOCAL_ADMINISTRATOR, serves);
  }
}
