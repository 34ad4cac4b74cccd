package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.OutcomesContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.outcome.Outcomes;
import org.patentbridge.domain.tier.TierLog;

@QuarkusTest
class StoredOutcomesTest extends OutcomesContract {
  @Inject Outcomes outcomes;
  @Inject TierLog tiers;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Outcomes outcomes() {
    return outcomes;
  }

  @Override
  protected TierLog tiers() {
    return tiers;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
