package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.EventsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.event.Events;

@QuarkusTest
class StoredEventsTest extends EventsContract {
  @Inject Events events;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Events events() {
    return events;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
