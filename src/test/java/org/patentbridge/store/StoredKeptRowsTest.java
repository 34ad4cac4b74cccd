package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.KeptRowsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.shortlist.KeptRows;

@QuarkusTest
class StoredKeptRowsTest extends KeptRowsContract {
  @Inject KeptRows stored;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected KeptRows keptRows() {
    return stored;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
