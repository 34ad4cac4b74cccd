package org.patentbridge.app;

import io.quarkus.runtime.QuarkusApplication;
import org.patentbridge.cli.UseCases;

/** Runs the command of this process once the service is up. */
public final class PatentBridgeApplication implements QuarkusApplication {

  private final UseCases useCases;

  PatentBridgeApplication(UseCases useCases) {
    this.useCases = useCases;
  }

  @Override
  public int run(String... args) {
    return Main.commandLine(() -> useCases).execute(args);
  }
}
