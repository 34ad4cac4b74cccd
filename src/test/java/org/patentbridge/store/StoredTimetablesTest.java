package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.TimetablesContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.meeting.Timetables;

@QuarkusTest
class StoredTimetablesTest extends TimetablesContract {
  @Inject Timetables timetables;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Timetables timetables() {
    return timetables;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
