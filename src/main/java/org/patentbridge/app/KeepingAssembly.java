package org.patentbridge.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentbridge.cli.UseCases;
import org.patentbridge.keeping.KeptFiles;
import org.patentbridge.usecase.BackUp;
import org.patentbridge.usecase.MoveStore;
import org.patentbridge.usecase.RestoreBackup;

/** Puts together what works on the store as a whole. */
@Singleton
final class KeepingAssembly {

  @Produces
  @Singleton
  KeptFiles keptFiles(Settings settings) {
    return new KeptFiles(
        settings.data(),
        settings.rules(),
        settings.keyFile().orElse(settings.data().resolve("secret.key")));
  }

  @Produces
  @Singleton
  UseCases.Keeping keeping(BackUp backUp, RestoreBackup restore, MoveStore move) {
    return new UseCases.Keeping(backUp, restore, move);
  }
}
