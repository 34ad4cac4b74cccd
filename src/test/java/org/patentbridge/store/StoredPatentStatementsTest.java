package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.PatentStatementsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.patent.PatentStatements;
import org.patentbridge.domain.patent.Patents;

@QuarkusTest
class StoredPatentStatementsTest extends PatentStatementsContract {
  @Inject PatentStatements statements;
  @Inject Patents patents;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected PatentStatements statements() {
    return statements;
  }

  @Override
  protected Patents patents() {
    return patents;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
