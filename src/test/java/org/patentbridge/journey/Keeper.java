package org.patentbridge.journey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes to the store as no use case would. */
@ApplicationScoped
class Keeper {

  void keep(Runnable writes) {
    QuarkusTransaction.requiringNew().run(writes::run);
  }
}
