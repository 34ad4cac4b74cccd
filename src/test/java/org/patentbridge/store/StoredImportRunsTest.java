package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.ImportRunsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.provenance.ImportRuns;

@QuarkusTest
class StoredImportRunsTest extends ImportRunsContract {
  @Inject ImportRuns runs;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected ImportRuns runs() {
    return runs;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
