package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.FeedbacksContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.feedback.Feedbacks;

@QuarkusTest
class StoredFeedbacksTest extends FeedbacksContract {
  @Inject Feedbacks ledger;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Feedbacks ledger() {
    return ledger;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
