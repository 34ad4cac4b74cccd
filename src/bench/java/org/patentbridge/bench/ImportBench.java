package org.patentbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The import of a national inventory beside its parts: reading the bytes, making records, Lucene as
 * commonly written on the same text, reading and indexing without a database, and the program
 * itself with database and index. Each runs in a process of its own with the same bound on the
 * heap.
 */
final class ImportBench {

  private static final double HUNDRED = 100;
  private static final int BUFFER = 1 << 16;

  private final Path home = Path.of(System.getProperty("patentbridge.home", ".")).toAbsolutePath();
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final Sizes sizes;
  private final String heap;

  /**
   * How much of everything.
   *
   * @param patents in the inventory
   * @param needs of companies
   * @param organizations who is who
   */
  record Sizes(int patents, int needs, int organizations) {}

  /**
   * @param heap bound of each process, as the JVM understands it
   */
  ImportBench(Sizes sizes, String heap) {
    this.sizes = sizes;
    this.heap = heap;
  }

  Map<String, Object> measure() throws IOException, InterruptedException {
    var folder =
        home.resolve(
            "target/bench/import-%d-%d-%d"
                .formatted(sizes.patents(), sizes.needs(), sizes.organizations()));
    Files.createDirectories(folder);
    var corpus = new NationalCorpus();
    var patents = folder.resolve("patents.csv");
    var needs = folder.resolve("needs.csv");
    var organizations = folder.resolve("organizations.csv");
    corpus.writePatents(patents, sizes.patents());
    corpus.writeNeeds(needs, sizes.needs());
    corpus.writeOrganizations(organizations, sizes.organizations());
    figures.put("patents", sizes.patents());
    figures.put("patentsFileMegabytes", megabytes(patents));
    figures.put("patentsFileSha256", sha256(patents));
    figures.put("needs", sizes.needs());
    figures.put("organizations", sizes.organizations());
    figures.put("heap", heap);
    var process = new MeasuredProcess(heap, folder);
    for (var stage : List.of("raw", "read", "bare", "index")) {
      note(stage, stage(process, stage, patents, fresh(folder.resolve("index-" + stage))));
    }
    var data = fresh(folder.resolve("data"));
    note("importOrganizations", program(process, data, "organizations", organizations));
    note("importNeeds", program(process, data, "needs", needs));
    note("import", program(process, data, "patents", patents));
    noteRatios();
    figures.put("databaseMegabytes", megabytes(data.resolve("db")));
    figures.put("indexMegabytes", megabytes(data.resolve("index")));
    figures.put("bareIndexMegabytes", megabytes(folder.resolve("index-bare")));
    note("importAgain", program(process, data, "patents", patents));
    return figures;
  }

  private MeasuredProcess.Figures stage(
      MeasuredProcess process, String stage, Path table, Path folder)
      throws IOException, InterruptedException {
    var found =
        process.run(
            stage,
            List.of(
                "-Dpatentbridge.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                ImportStage.class.getName(),
                stage,
                table.toString(),
                folder.toString()));
    if (Long.parseLong(found.out().strip()) != sizes.patents()) {
      throw new IllegalStateException(stage + " saw " + found.out().strip() + " records");
    }
    return found;
  }

  private MeasuredProcess.Figures program(
      MeasuredProcess process, Path data, String kind, Path table)
      throws IOException, InterruptedException {
    return process.run(
        "import-" + kind,
        List.of(
            "-Dpatentbridge.home=" + home,
            "-jar",
            home.resolve("target/quarkus-app/quarkus-run.jar").toString(),
            "--data",
            data.toString(),
            "import",
            kind,
            table.toString(),
            "--json"));
  }

  private void note(String name, MeasuredProcess.Figures found) {
    figures.put(name + "CpuSeconds", rounded(found.cpuSeconds()));
    figures.put(name + "WallSeconds", rounded(found.wallSeconds()));
    figures.put(name + "HeapPeakMegabytes", found.peakMegabytes());
    figures.put(name + "HeapLiveMegabytes", found.liveMegabytes());
  }

  private void noteRatios() {
    for (var stage : List.of("raw", "read", "bare", "index", "import")) {
      figures.put(stage + "RecordsPerCpuSecond", Math.round(sizes.patents() / seconds(stage)));
    }
    figures.put("indexByBare", rounded(seconds("index") / seconds("bare")));
    figures.put("importByBare", rounded(seconds("import") / seconds("bare")));
  }

  private double seconds(String stage) {
    return (Double) figures.getOrDefault(stage + "CpuSeconds", Double.NaN);
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }

  private static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private static long megabytes(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() >> 20;
    }
  }

  private static String sha256(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[BUFFER];
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
