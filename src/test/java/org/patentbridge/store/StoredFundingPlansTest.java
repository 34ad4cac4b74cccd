package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.FundingPlansContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.company.FundingPlans;

@QuarkusTest
class StoredFundingPlansTest extends FundingPlansContract {
  @Inject FundingPlans plans;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected FundingPlans plans() {
    return plans;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
