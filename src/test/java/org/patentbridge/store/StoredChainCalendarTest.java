package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.ChainCalendarContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.shortlist.ChainCalendar;

@QuarkusTest
class StoredChainCalendarTest extends ChainCalendarContract {
  @Inject ChainCalendar stored;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected ChainCalendar calendar() {
    return stored;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
