package org.patentbridge.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.patentbridge.domain.access.Floodgate;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.guard.BucketFloodgate;
import org.patentbridge.guard.HmacSeals;
import org.patentbridge.guard.KeyFile;
import org.patentbridge.usecase.AccountPolicy;

/** Puts together who is let in, and how often. */
@Singleton
final class AccessAssembly {

  @Produces
  @Singleton
  AccountPolicy policy(Settings settings) {
    var accounts = settings.accounts();
    return new AccountPolicy(
        accounts.entrance(),
        Duration.ofHours(accounts.sessionHours()),
        Duration.ofDays(accounts.tokenDays()),
        Duration.ofDays(accounts.invitationDays()),
        settings.openid().personBy());
  }

  @Produces
  @Singleton
  Floodgate floodgate(Settings settings) {
    return new BucketFloodgate(
        new BucketFloodgate.Rates(settings.requests().perMinute(), settings.accounts().attempts()));
  }

  /** The key is made when it is first asked for, so that commands that seal nothing make none. */
  @Produces
  @ApplicationScoped
  Seals seals(Settings settings) {
    var file = settings.keyFile().orElse(settings.data().resolve("secret.key"));
    return new HmacSeals(new KeyFile(file).read());
  }
}
