package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.MatchJobsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.match.MatchJobs;

@QuarkusTest
class StoredMatchJobsTest extends MatchJobsContract {
  @Inject MatchJobs jobs;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected MatchJobs jobs() {
    return jobs;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
