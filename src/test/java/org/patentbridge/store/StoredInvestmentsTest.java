package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.InvestmentsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.mandate.Investments;

@QuarkusTest
class StoredInvestmentsTest extends InvestmentsContract {
  @Inject Investments investments;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Investments investments() {
    return investments;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
