package org.patentbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patentbridge.fixture.PostgresqlServer;

/**
 * One program on H2 and on PostgreSQL: importing the same files, backing up, restoring and moving,
 * and what the second ward of private rows costs. The server is the tests' own, which waits for no
 * disk.
 */
final class DatabaseBench {

  private static final double HUNDRED = 100;

  private final Path home = Path.of(System.getProperty("patentbridge.home", ".")).toAbsolutePath();
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final int patents;
  private final int needs;

  DatabaseBench(int patents, int needs) {
    this.patents = patents;
    this.needs = needs;
  }

  Map<String, Object> measure() throws IOException, InterruptedException {
    var folder = home.resolve("target/bench/database-%d-%d".formatted(patents, needs));
    remove(folder);
    Files.createDirectories(folder);
    var corpus = new NationalCorpus();
    corpus.writePatents(folder.resolve("patents.csv"), patents);
    corpus.writeNeeds(folder.resolve("needs.csv"), needs);
    figures.put("patents", patents);
    figures.put("needs", needs);
    var server = PostgresqlServer.shared();
    var process = new MeasuredProcess("2g", folder);
    var h2 = new Target("h2", folder.resolve("h2"), List.of());
    var postgresql = on(server, folder, "postgresql", "");
    var singly = on(server, folder, "singly", "?reWriteBatchedInserts=false");
    for (var target : List.of(h2, postgresql, singly)) {
      note(target.name() + "ImportNeeds", run(process, target, "import", "needs", "needs.csv"));
      note(
          target.name() + "ImportPatents",
          run(process, target, "import", "patents", "patents.csv"));
    }
    ratio("postgresqlByH2", "postgresqlImportPatents", "h2ImportPatents");
    ratio("singlyByBatched", "singlyImportPatents", "postgresqlImportPatents");
    var backup = folder.resolve("all.backup");
    note("h2Backup", run(process, h2, "backup", backup.toString()));
    figures.put("backupMegabytes", Files.size(backup) >> 20);
    note(
        "h2Restore",
        run(
            process,
            new Target("h2", folder.resolve("again"), List.of()),
            "restore",
            backup.toString()));
    note(
        "postgresqlRestore",
        run(process, on(server, folder, "restored", ""), "restore", backup.toString()));
    var secret = folder.resolve("password");
    Files.writeString(secret, server.password());
    note(
        "moveToPostgresql",
        run(
            process,
            h2,
            "move",
            "--to",
            server.emptyDatabase("moved"),
            "--password-file",
            secret.toString()));
    figures.putAll(new WardCosts(server, "postgresql").measure());
    return figures;
  }

  /**
   * A data folder with its database.
   *
   * @param name for the figures
   * @param settings of the JVM, that say which database
   */
  private record Target(String name, Path data, List<String> settings) {}

  private static Target on(PostgresqlServer server, Path folder, String name, String parameters) {
    return new Target(
        name,
        folder.resolve(name),
        List.of(
            "-Dpatentbridge.db.url=" + server.emptyDatabase(name) + parameters,
            "-Dpatentbridge.db.user=" + PostgresqlServer.USER,
            "-Dpatentbridge.db.password=" + server.password()));
  }

  private MeasuredProcess.Figures run(MeasuredProcess process, Target target, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(target.settings());
    command.addAll(
        List.of(
            "-Dpatentbridge.home=" + home,
            "-jar",
            home.resolve("target/quarkus-app/quarkus-run.jar").toString(),
            "--data",
            target.data().toString()));
    for (String word : words) {
      command.add(word.endsWith(".csv") ? target.data().resolveSibling(word).toString() : word);
    }
    return process.run(target.name() + "-" + words[0], command);
  }

  private void note(String name, MeasuredProcess.Figures found) {
    figures.put(name + "CpuSeconds", rounded(found.cpuSeconds()));
    figures.put(name + "WallSeconds", rounded(found.wallSeconds()));
  }

  private void ratio(String name, String above, String below) {
    for (var kind : List.of("CpuSeconds", "WallSeconds")) {
      figures.put(
          name + kind.replace("Seconds", ""),
          rounded(seconds(above + kind) / seconds(below + kind)));
    }
  }

  private double seconds(String name) {
    return (Double) Objects.requireNonNull(figures.get(name), name);
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
