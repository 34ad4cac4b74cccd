package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.PublicationsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.review.Publications;

@QuarkusTest
class StoredPublicationsTest extends PublicationsContract {
  @Inject Publications publications;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Publications publications() {
    return publications;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
