package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.MatchRunsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.match.MatchRuns;

@QuarkusTest
class StoredMatchRunsTest extends MatchRunsContract {
  @Inject MatchRuns runs;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected MatchRuns runs() {
    return runs;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
