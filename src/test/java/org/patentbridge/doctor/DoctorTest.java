package org.patentbridge.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.domain.diagnosis.Finding;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.export.FontShelf;
import org.patentbridge.rulebook.RulesInForce;

/** Each fault of an installation is found and told in both languages, with advice. */
class DoctorTest {

  private static final Path RULES = Path.of("index-config");

  @TempDir Path folder = Path.of("");
  private int port;

  @BeforeEach
  void somePortIsFree() throws IOException {
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("db/patentbridge") + ";DATABASE_TO_LOWER=TRUE";
  }

  private Installation installation(
      Path data, Path rules, String password, List<Installation.Neighbour> neighbours) {
    return new Installation(
        Path.of("pom.xml"),
        data,
        rules,
        Optional.empty(),
        new Installation.Database(url(), "patentbridge", password),
        new FontShelf(List.of(), List.of()),
        "127.0.0.1",
        port,
        neighbours);
  }

  private Installation fresh() {
    return installation(folder, RULES, "", List.of());
  }

  private static List<String> keys(Installation installation) {
    var findings = new Doctor(installation).examine();
    for (Finding finding : findings) {
      assertThat(finding.words().in(Language.ZH)).doesNotContain("{").isNotBlank();
      assertThat(finding.words().in(Language.EN)).doesNotContain("{").isNotBlank();
      var advice = finding.advice();
      assertThat(advice == null).isEqualTo(finding.state() == Finding.State.OK);
      if (advice != null) {
        assertThat(advice.in(Language.ZH)).doesNotContain("{").isNotBlank();
        assertThat(advice.in(Language.EN)).startsWith("Maybe ");
      }
    }
    return findings.stream().map(finding -> finding.words().key()).toList();
  }

  /** A database that says it has seen a migration. */
  private void database(String migration, boolean success) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "patentbridge", "")) {
      connection
          .createStatement()
          .execute("create table flyway_schema_history (version varchar, success boolean)");
      connection
          .createStatement()
          .execute(
              "insert into flyway_schema_history values ('%s', %s)".formatted(migration, success));
      connection.createStatement().execute("create table change_log (change_number bigint)");
      connection.createStatement().execute("insert into change_log values (7)");
    }
  }

  @Test
  void freshInstallationHasNothingBroken() {
    var findings = new Doctor(fresh()).examine();

    assertThat(findings).noneMatch(finding -> finding.state() == Finding.State.FAIL);
    assertThat(keys(fresh()))
        .contains(
            "doctor.java.ok",
            "doctor.rules.ok",
            "doctor.database.new",
            "doctor.index.new",
            "doctor.port.free",
            "doctor.fonts.none");
    assertThat(folder.resolve("db")).as("looking makes nothing").doesNotExist();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void databaseOfAnotherEditionIsTold() throws SQLException {
    database("1", true);
    assertThat(keys(fresh())).contains("doctor.database.ok", "doctor.migrations.older");
  }

  @Test
  void databaseOfANewerEditionIsAFailure() throws SQLException {
    database("99999", true);
    assertThat(keys(fresh())).contains("doctor.migrations.newer");
  }

  @Test
  void brokenMigrationIsAFailure() throws SQLException {
    database("210", false);
    assertThat(keys(fresh())).contains("doctor.migrations.failed");
  }

  @Test
  void wrongPasswordAndTakenFileAreTold() throws SQLException {
    database("210", true);
    assertThat(keys(installation(folder, RULES, "wrong", List.of())))
        .contains("doctor.database.refused");
  }

  @Test
  void indexIsComparedWithDatabaseAndRules() throws SQLException, IOException {
    database("210", true);
    var index = folder.resolve("index");
    var rulebook = RulesInForce.read(RULES, Optional.empty()).current();
    try (var open = LuceneSearchIndex.open(index, rulebook)) {
      assertThat(keys(fresh())).as("while a server has it open").contains("doctor.index.behind");
      open.update(List.of(), List.of(), new ChangeNumber(7));
    }
    assertThat(keys(fresh())).contains("doctor.index.ok");
    try (var open = LuceneSearchIndex.open(index, rulebook)) {
      open.update(List.of(), List.of(), new ChangeNumber(9));
    }
    assertThat(keys(fresh())).contains("doctor.index.other");
    Files.writeString(index.resolve("current"), "nonsense");
    assertThat(keys(fresh())).contains("doctor.index.damaged");
  }

  @Test
  void brokenRulesAreToldWithTheirPlace() throws IOException {
    var rules = Files.createDirectories(folder.resolve("rules"));
    assertThat(keys(installation(folder, rules, "", List.of()))).contains("doctor.rules.bad");
  }

  @Test
  void dataFolderThatCannotBeWrittenIsAFailure() throws IOException {
    var file = Files.writeString(folder.resolve("a-file"), "x");
    assertThat(keys(installation(file.resolve("data"), RULES, "", List.of())))
        .as("no folder can be made below a file")
        .contains("doctor.folder.unwritable");
  }

  @Test
  void takenPortAndSilentNeighbourAreFailures() throws IOException {
    var silent = new Installation.Neighbour("patentbridge.mail.host", "127.0.0.1", port);
    assertThat(keys(installation(folder, RULES, "", List.of(silent))))
        .contains("doctor.neighbour.silent");
    try (var other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(other.isBound()).isTrue();
      assertThat(keys(installation(folder, RULES, "", List.of(silent))))
          .contains("doctor.port.taken", "doctor.neighbour.ok");
    }
  }
}
