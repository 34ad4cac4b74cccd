package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.DraftsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.review.Drafts;

@QuarkusTest
class StoredDraftsTest extends DraftsContract {
  @Inject Drafts drafts;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Drafts drafts() {
    return drafts;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
