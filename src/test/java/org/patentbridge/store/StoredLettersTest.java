package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.LettersContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.letter.LetterStops;
import org.patentbridge.domain.letter.Letters;

@QuarkusTest
class StoredLettersTest extends LettersContract {
  @Inject Letters log;
  @Inject LetterStops stops;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Letters log() {
    return log;
  }

  @Override
  protected LetterStops stops() {
    return stops;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
