package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.ShortlistsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.shortlist.Shortlists;

@QuarkusTest
class StoredShortlistsTest extends ShortlistsContract {
  @Inject Shortlists stored;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Shortlists shortlists() {
    return stored;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
