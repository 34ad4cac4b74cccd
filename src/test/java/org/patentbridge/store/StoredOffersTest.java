package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.OffersContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.offer.Offers;
import org.patentbridge.domain.provenance.ChangeLog;

@QuarkusTest
class StoredOffersTest extends OffersContract {
  @Inject Offers offers;
  @Inject ChangeLog changes;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Offers offers() {
    return offers;
  }

  @Override
  protected ChangeLog changes() {
    return changes;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
