package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.Transactions;
import org.patentbridge.contract.WishesContract;
import org.patentbridge.domain.wish.Wishes;

@QuarkusTest
class StoredWishesTest extends WishesContract {
  @Inject Wishes wishes;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Wishes wishes() {
    return wishes;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
