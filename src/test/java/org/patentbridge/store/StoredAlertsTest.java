package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.AlertsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.alert.StandingNeeds;

@QuarkusTest
class StoredAlertsTest extends AlertsContract {
  @Inject StandingNeeds standing;
  @Inject Alerts alerts;
  @Inject AlertDigests digests;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected StandingNeeds standing() {
    return standing;
  }

  @Override
  protected Alerts alerts() {
    return alerts;
  }

  @Override
  protected AlertDigests digests() {
    return digests;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
