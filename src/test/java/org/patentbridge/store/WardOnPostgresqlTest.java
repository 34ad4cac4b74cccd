package org.patentbridge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SampleRecords;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.fixture.NeedsPostgresql;
import org.patentbridge.fixture.OnPostgresql;
import org.postgresql.jdbc.PgConnection;

/** What a query forgets, the server does not. */
@QuarkusTest
@NeedsPostgresql
@TestProfile(OnPostgresql.class)
class WardOnPostgresqlTest {

  private static final WorkspaceId ALPHA = new WorkspaceId("alpha");
  private static final WorkspaceId BETA = new WorkspaceId("beta");
  private static final OrganizationId OURS = new OrganizationId("sme:ours");

  /** What everybody may come across, and what decides who is who. */
  private static final List<String> SHARED =
      List.of(
          "account",
          "account_session",
          "api_token",
          "change_log",
          "counter",
          "flyway_schema_history",
          "investment",
          "invitation",
          "kept_answer",
          "lease",
          "letter",
          "letter_stop",
          "name_decision",
          "offer",
          "organization",
          "patent",
          "patent_statement");

  @Inject Needs needs;
  @Inject StatelessSession session;
  @Inject AgroalDataSource pool;
  @Inject EmptyDatabase database;

  @BeforeEach
  void start() {
    database.make();
    for (var workspace : List.of(WorkspaceId.MAIN, ALPHA, BETA)) {
      in(workspace, () -> needs.saveAll(List.of(SampleRecords.need("N-1", OURS))));
    }
  }

  private <T> T in(WorkspaceId workspace, Supplier<T> work) {
    return WorkspaceScope.in(workspace, () -> EmptyDatabase.inTransaction(work));
  }

  private List<String> all(String query) {
    return session.createNativeQuery(query, String.class).getResultList();
  }

  private int change(String statement) {
    return session.createNativeMutationQuery(statement).executeUpdate();
  }

  @Test
  void everyTableIsWardedOrSharedOnPurpose() {
    assertThat(
            all(
                """
                select relname from pg_class
                 where relnamespace = current_schema()::regnamespace and relkind = 'r'
                   and not (relrowsecurity and relforcerowsecurity) order by relname"""))
        .as("tables without a policy; V230_2 shows how to write one")
        .isEqualTo(SHARED);
  }

  @Test
  void aQueryWithoutItsConditionSeesNothingOfOthers() {
    var everything = "select id from need order by id";
    assertThat(in(WorkspaceId.MAIN, () -> all(everything))).containsExactly("N-1");
    assertThat(in(ALPHA, () -> all(everything))).containsExactly("\u001falpha\u001fN-1");
    assertThat(in(BETA, () -> session.createQuery("select n.id from NeedRow n").getResultList()))
        .isEqualTo(List.of("\u001fbeta\u001fN-1"));
    assertThat(in(ALPHA, () -> all("select id from need where id like '%N-1'"))).hasSize(1);
    assertThat(Ward.everywhere(() -> EmptyDatabase.inTransaction(() -> all(everything))))
        .as("work of the system itself")
        .hasSize(3);
  }

  @Test
  void outsideOfATransactionItIsTheSame() {
    var count = "select cast(count(*) as varchar) from need";
    for (var workspace : List.of(ALPHA, WorkspaceId.MAIN, BETA)) {
      assertThat(WorkspaceScope.in(workspace, () -> all(count))).containsExactly("1");
    }
  }

  @Test
  void whoeverChangesWorkspacesWithinATransactionSeesTheRightOnes() {
    var seen =
        in(
            ALPHA,
            () ->
                List.of(
                    needs.count(),
                    all("select id from need").getFirst(),
                    WorkspaceScope.in(BETA, () -> all("select id from need").getFirst()),
                    all("select id from need").getFirst()));
    assertThat(seen)
        .isEqualTo(
            List.of(1L, "\u001falpha\u001fN-1", "\u001fbeta\u001fN-1", "\u001falpha\u001fN-1"));
  }

  @Test
  void noWorkspaceWritesIntoAnother() {
    var theirs = "'\u001fbeta\u001fN-2'";
    var copied =
        "insert into need (id, owner, status, confidentiality, content_digest, content) select "
            + theirs
            + ", owner, status, confidentiality, content_digest, content from need";
    assertThatThrownBy(() -> in(ALPHA, () -> change(copied)))
        .hasStackTraceContaining("row-level security policy");
    assertThatThrownBy(() -> in(ALPHA, () -> change("update need set id = " + theirs)))
        .hasStackTraceContaining("row-level security policy");
    assertThat(in(ALPHA, () -> change("update need set owner = 'x' where id like '%beta%'")))
        .isZero();
    assertThat(in(ALPHA, () -> change("delete from need"))).isEqualTo(1);
    assertThat(in(BETA, () -> needs.find(new NeedId("N-1"))))
        .contains(SampleRecords.need("N-1", OURS));
    assertThat(in(WorkspaceId.MAIN, needs::count)).isEqualTo(1);
  }

  @Test
  void whatIsReadOutOfNeedsIsWardedAndWhatIsReadOutOfPatentsIsNot() {
    var insert =
        "insert into enrichment (id, version, inputs, content) values ('%s', 'v', 'i', '-')";
    in(ALPHA, () -> change(insert.formatted("patent:CN1A")));
    in(ALPHA, () -> change(insert.formatted("need\u001falpha:N-1")));
    in(WorkspaceId.MAIN, () -> change(insert.formatted("need:N-1")));
    var everything = "select id from enrichment order by id";
    assertThat(in(ALPHA, () -> all(everything)))
        .containsExactly("need\u001falpha:N-1", "patent:CN1A");
    assertThat(in(WorkspaceId.MAIN, () -> all(everything)))
        .containsExactly("need:N-1", "patent:CN1A");
    assertThat(in(BETA, () -> all(everything))).containsExactly("patent:CN1A");
    assertThatThrownBy(() -> in(BETA, () -> change(insert.formatted("need\u001falpha:N-9"))))
        .hasStackTraceContaining("row-level security policy");
  }

  @Test
  void whatAConnectionWasToldIsForgottenInThePool() throws SQLException {
    Connection taken;
    PgConnection physical;
    try (var visit = WorkspaceScope.enter(ALPHA)) {
      taken = pool.getConnection();
      physical = taken.unwrap(PgConnection.class);
      try (var statement = taken.createStatement()) {
        statement.execute("select 1");
      }
      assertThat(told(physical)).isEqualTo("alpha");
      taken.close();
    }
    assertThat(told(physical)).isEmpty();
    try (var visit = WorkspaceScope.enter(ALPHA);
        var next = pool.getConnection()) {
      physical = next.unwrap(PgConnection.class);
      next.setAutoCommit(false);
      next.createStatement().close();
      assertThat(told(physical)).isEqualTo("alpha");
      next.rollback();
      assertThat(told(physical)).as("told for one transaction").isNotEqualTo("beta");
    }
    assertThat(told(physical)).isEmpty();
  }

  /** Asks the server past all wrappers. */
  private static String told(PgConnection physical) throws SQLException {
    try (var statement = physical.createStatement();
        var answer =
            statement.executeQuery(
                "select coalesce(current_setting('patentbridge.workspace', true), '')")) {
      answer.next();
      return answer.getString(1);
    }
  }

  @Test
  void aPageStillWalksTheKeyAndSortsNoTable() {
    var many =
        "insert into need (id, owner, status, confidentiality, content_digest, content) select"
            + " '%s' || lpad(i::text, 6, '0'), 'o', 'OPEN', 'PRIVATE', 'd', repeat('x', 300)"
            + " from generate_series(1, 20000) i";
    in(WorkspaceId.MAIN, () -> change(many.formatted("M-")));
    in(ALPHA, () -> change(many.formatted("\u001falpha\u001fM-")));
    in(WorkspaceId.MAIN, () -> change("analyze need"));
    var plan =
        in(
            ALPHA,
            () ->
                all(
                    "explain select content from need where id > '\u001falpha\u001f' and id <"
                        + " '\u001falpha ' and id > '\u001falpha\u001fM-' order by id limit 500"));
    assertThat(String.join("\n", plan)).contains("Index Scan").doesNotContain("Sort");
  }

  @Test
  void whoIsInNoWorkspaceSeesNoPrivateRow() throws InterruptedException {
    var seen = new java.util.concurrent.LinkedBlockingQueue<Object>();
    Thread.ofPlatform()
        .start(
            () -> {
              try (var connection = pool.getConnection();
                  var statement = connection.createStatement();
                  var rows = statement.executeQuery("select count(*) from need")) {
                rows.next();
                seen.add(rows.getLong(1));
              } catch (SQLException refused) {
                seen.add(refused);
              }
            })
        .join();
    assertThat(seen).containsExactly(0L);
  }
}
