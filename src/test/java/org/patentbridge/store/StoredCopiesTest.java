package org.patentbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SampleRecords;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.AuditTrail;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.provenance.DatabaseAddress;
import org.patentbridge.domain.provenance.StoreCopies;
import org.patentbridge.domain.provenance.StoreSnapshot;
import org.patentbridge.fixture.NeedsPostgresql;
import org.patentbridge.fixture.PostgresqlServer;

/** The store as a whole goes into other databases and comes back the same, or not at all. */
@QuarkusTest
class StoredCopiesTest {

  private static final WorkspaceId ALPHA = new WorkspaceId("alpha");
  private static final OrganizationId OURS = new OrganizationId("sme:ours");
  private static final Runnable UNCOUNTED = () -> {};

  @Inject EmptyDatabase database;
  @Inject StoreCopies copies;
  @Inject Schema schema;
  @Inject Needs needs;
  @Inject Patents patents;
  @Inject Events events;
  @Inject MatchRuns runs;
  @Inject AuditTrail audit;

  @BeforeEach
  void aStoreWithTwoWorkspaces() {
    database.make();
    for (var workspace : List.of(WorkspaceId.MAIN, ALPHA)) {
      in(workspace, () -> needs.saveAll(List.of(SampleRecords.need("N-1", OURS))));
      in(
          workspace,
          () -> {
            events.save(SampleRecords.SESSION);
            audit.append(
                List.of(
                    new AuditEntry(
                        Instant.EPOCH, workspace, "李雷 𠀀", Role.ORGANIZER, "Look", "need", "N-1")));
            return true;
          });
    }
    in(WorkspaceId.MAIN, () -> needs.saveAll(List.of(SampleRecords.publicNeed("N-2", OURS))));
  }

  private <T> T in(WorkspaceId workspace, Supplier<T> work) {
    return WorkspaceScope.in(workspace, () -> EmptyDatabase.inTransaction(work));
  }

  private static DatabaseAddress embedded() {
    var name = "jdbc:h2:mem:copy-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    return new DatabaseAddress(DatabaseDriver.spoken(name), "patentbridge", "");
  }

  private StoredCopies in(DatabaseAddress address) {
    return new StoredCopies(
        new Databases(address.url(), Optional.of(address.user()), Optional.of(address.password())),
        schema);
  }

  /** Rows in memory. */
  private static final class Rows implements StoreCopies.Sink, StoreCopies.Source {
    private final Map<String, List<String>> tables = new TreeMap<>();
    private List<String> current = new ArrayList<>();

    @Override
    public void table(String name) {
      current = new ArrayList<>();
      tables.put(name, current);
    }

    @Override
    public void row(String row) {
      current.add(row);
    }

    @Override
    public void read(String table, Consumer<String> rows) {
      tables.getOrDefault(table, List.of()).forEach(rows);
    }
  }

  @Test
  void whatIsReadIsPutBackElsewhere() {
    var rows = new Rows();
    var snapshot = copies.read(rows);
    assertThat(snapshot.schema()).isEqualTo(copies.schema()).isGreaterThan(200);
    assertThat(rows.tables.get("need")).hasSize(3);
    var elsewhere = in(embedded());
    var counted = new AtomicLong();
    elsewhere.fill(snapshot, rows, counted::incrementAndGet);
    assertThat(counted.get()).isEqualTo(snapshot.rows());
    var again = new Rows();
    assertThat(elsewhere.read(again)).isEqualTo(snapshot);
    assertThat(again.tables.keySet()).isEqualTo(rows.tables.keySet());
    rows.tables.forEach(
        (table, all) ->
            assertThat(again.tables.get(table)).as(table).containsExactlyInAnyOrderElementsOf(all));
  }

  @Test
  void whatIsNotAsPromisedLeavesNothing() {
    var rows = new Rows();
    var snapshot = copies.read(rows);
    var address = embedded();
    var elsewhere = in(address);
    var good =
        rows.tables.put(
            "need", List.copyOf(Objects.requireNonNull(rows.tables.get("need")).subList(1, 3)));
    assertThatThrownBy(() -> elsewhere.fill(snapshot, rows, UNCOUNTED))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("copy-differs")
        .hasMessageContaining("need");
    rows.tables.put("need", java.util.Objects.requireNonNull(good));
    rows.tables.put("match_run", List.of("[\"a\",\"b\"]"));
    assertThatThrownBy(() -> elsewhere.fill(snapshot, rows, UNCOUNTED))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("backup-row");
    rows.tables.put("match_run", List.of());
    elsewhere.fill(snapshot, rows, UNCOUNTED);
    assertThat(elsewhere.read(new Rows())).isEqualTo(snapshot);
    assertThatThrownBy(() -> elsewhere.fill(snapshot, rows, UNCOUNTED))
        .as("a second time there are rows")
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("store-not-empty");
  }

  @Test
  void rowsOfAnOlderProgramAreBroughtUpToDate() throws SQLException {
    var old = embedded();
    schema.migrate(old, Optional.of(192));
    var address = new Databases(old.url(), Optional.of(old.user()), Optional.of(""));
    try (var connection = address.open(old);
        var statement = connection.createStatement()) {
      statement.execute("insert into import_run values ('r', 1, 'digest', '{}')");
      connection.commit();
    }
    var rows = new Rows();
    var snapshot = in(old).read(rows);
    assertThat(snapshot.schema()).isEqualTo(192);
    assertThat(rows.tables).doesNotContainKey("standing_need");
    var young = embedded();
    in(young).fill(snapshot, rows, UNCOUNTED);
    var now = new Rows();
    assertThat(in(young).read(now).schema()).isEqualTo(copies.schema());
    assertThat(now.tables.get("import_run")).containsExactly("[\"r\",1,\"digest\",\"{}\"]");
    assertThat(now.tables).containsKey("standing_need");
  }

  @Test
  void rowsOfANewerProgramAreRefused() {
    var newer = new StoreSnapshot(copies.schema() + 1, List.of());
    assertThatThrownBy(() -> copies.fill(newer, new Rows(), UNCOUNTED))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("backup-newer");
  }

  @Test
  void anOlderProgramDoesNotTouchTheDataOfANewerOne() throws SQLException {
    var address = embedded();
    schema.migrate(address, Optional.empty());
    var databases = new Databases(address.url(), Optional.of(address.user()), Optional.of(""));
    try (var connection = databases.open(address);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
            "script", "checksum", "installed_by", "execution_time", "success")
          values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 1, 'x', 1, true)
          """);
      connection.commit();
    }
    assertThatThrownBy(() -> schema.migrate(address, Optional.empty()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("data-newer")
        .hasMessageContaining("9999");
  }

  @Test
  void whoCannotBeReachedIsNamedWithoutItsPassword() {
    var nowhere =
        new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/x?password=secret", "me", "secret");
    assertThatThrownBy(() -> copies.moveTo(nowhere, UNCOUNTED))
        .isInstanceOf(UnavailableException.class)
        .hasMessageContaining("127.0.0.1:1/x")
        .hasMessageNotContaining("secret");
  }

  /** To the server and back. */
  @org.junit.jupiter.api.Nested
  @NeedsPostgresql
  class WithServer {

    @Test
    void theStoreMovesToPostgresqlAndBack() throws SQLException {
      var server = PostgresqlServer.shared();
      var there =
          new DatabaseAddress(
              server.emptyDatabase("moved"), PostgresqlServer.USER, server.password());
      var here = copies.read(new Rows());
      assertThat(copies.moveTo(there, UNCOUNTED)).isEqualTo(here);
      var moved = in(there);
      assertThat(moved.read(new Rows())).isEqualTo(here);
      assertThatThrownBy(() -> copies.moveTo(there, UNCOUNTED))
          .isInstanceOf(ConflictException.class)
          .hasMessageContaining("store-not-empty");
      var back = embedded();
      assertThat(moved.moveTo(back, UNCOUNTED)).isEqualTo(here);
      assertThat(in(back).read(new Rows())).isEqualTo(here);
      numbersGoOn(there);
      numbersGoOn(back);
    }

    private void numbersGoOn(DatabaseAddress address) throws SQLException {
      var databases =
          new Databases(
              address.url(), Optional.of(address.user()), Optional.of(address.password()));
      try (var connection = databases.open(address);
          var statement = connection.createStatement()) {
        WorkspaceScope.in(
            WorkspaceId.MAIN,
            () -> {
              try {
                connection
                    .createStatement()
                    .execute(
                        "insert into audit_entry (at_millis, workspace, who, role, action, noun,"
                            + " subject) values (1, 'main', 'w', 'ORGANIZER', 'a', 'n', 's')");
                return true;
              } catch (SQLException refused) {
                throw new IllegalStateException("the next number is taken", refused);
              }
            });
      }
    }
  }
}
