package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.MeetingRequestsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.shortlist.MeetingRequests;

@QuarkusTest
class StoredMeetingRequestsTest extends MeetingRequestsContract {
  @Inject MeetingRequests stored;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected MeetingRequests requests() {
    return stored;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
