package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.LeasesContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.lease.Leases;

@QuarkusTest
class StoredLeasesTest extends LeasesContract {
  @Inject Leases leases;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Leases leases() {
    return leases;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
