package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.EnrichmentsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.industry.Enrichments;

@QuarkusTest
class StoredEnrichmentsTest extends EnrichmentsContract {
  @Inject Enrichments enrichments;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Enrichments enrichments() {
    return enrichments;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
