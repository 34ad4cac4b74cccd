package org.patentbridge.store;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.patentbridge.contract.OrganizationsContract;
import org.patentbridge.contract.Transactions;
import org.patentbridge.domain.organization.Organizations;

@QuarkusTest
class StoredOrganizationsTest extends OrganizationsContract {
  @Inject Organizations organizations;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
  }

  @Override
  protected Organizations organizations() {
    return organizations;
  }

  @Override
  protected Transactions transactions() {
    return EmptyDatabase::inTransaction;
  }
}
