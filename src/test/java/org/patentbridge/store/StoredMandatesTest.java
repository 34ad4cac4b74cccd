package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.MandatesContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.mandate.Mandates;

@QuarkusTest
class StoredMandatesTest extends MandatesContract {
  @Inject Mandates mandates;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Mandates mandates() {
    return mandates;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
