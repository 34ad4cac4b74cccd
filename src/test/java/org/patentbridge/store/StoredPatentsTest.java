package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.PatentsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.ChangeLog;

@QuarkusTest
class StoredPatentsTest extends PatentsContract {
  @Inject Patents patents;
  @Inject ChangeLog changes;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Patents patents() {
    return patents;
  }

  @Override
  protected ChangeLog changes() {
    return changes;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
