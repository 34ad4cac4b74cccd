package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.NeedsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.provenance.ChangeLog;

@QuarkusTest
class StoredNeedsTest extends NeedsContract {
  @Inject Needs needs;
  @Inject ChangeLog changes;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Needs needs() {
    return needs;
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
