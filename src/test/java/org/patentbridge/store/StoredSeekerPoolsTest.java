package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.SeekerPoolsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.match.SeekerPools;

@QuarkusTest
class StoredSeekerPoolsTest extends SeekerPoolsContract {
  @Inject SeekerPools pools;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected SeekerPools pools() {
    return pools;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
