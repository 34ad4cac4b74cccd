package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.PastPairingsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.series.PastPairings;
import org.patentbridge.domain.series.SeriesBook;

@QuarkusTest
class StoredPastPairingsTest extends PastPairingsContract {
  @Inject PastPairings pairings;
  @Inject SeriesBook series;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected PastPairings pairings() {
    return pairings;
  }

  @Override
  protected SeriesBook series() {
    return series;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
