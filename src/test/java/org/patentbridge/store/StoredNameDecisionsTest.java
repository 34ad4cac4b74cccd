package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.NameDecisionsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.organization.NameDecisions;

@QuarkusTest
class StoredNameDecisionsTest extends NameDecisionsContract {
  @Inject NameDecisions decisions;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected NameDecisions decisions() {
    return decisions;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
