package org.patentbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.rulebook.Rulebook;

/** The index of a national inventory, kept from one measurement to the next. */
final class NationalIndex {

  private static final double HUNDRED = 100;

  private final Path home;
  private final int patents;
  private final String heap;
  private final Map<String, Object> figures;

  /**
   * @param heap bound of the process that indexes, as the JVM understands it
   * @param figures what indexing costs is noted there
   */
  NationalIndex(Path home, int patents, String heap, Map<String, Object> figures) {
    this.home = home;
    this.patents = patents;
    this.heap = heap;
    this.figures = figures;
  }

  /** The table of the patents; written where it is not there. */
  static Path table(Path folder, int patents) throws IOException {
    var table = folder.resolve("patents.csv");
    if (!Files.exists(table)) {
      new NationalCorpus().writePatents(table, patents);
    }
    return table;
  }

  /** The index of an earlier call where its rules are the present ones, else a new one. */
  LuceneSearchIndex open(Rulebook rules, Path folder) throws IOException, InterruptedException {
    var built = LuceneSearchIndex.open(folder.resolve("index"), rules);
    if (!built.isOfOtherForm() && built.count() == patents) {
      return built;
    }
    built.close();
    var process = new MeasuredProcess(heap, folder);
    var found =
        process.run(
            "index",
            List.of(
                "-Dpatentbridge.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                ImportStage.class.getName(),
                "index",
                table(folder, patents).toString(),
                folder.resolve("index").toString()));
    figures.put("indexCpuSeconds", Math.round(found.cpuSeconds() * HUNDRED) / HUNDRED);
    figures.put("indexHeapPeakMegabytes", found.peakMegabytes());
    return LuceneSearchIndex.open(folder.resolve("index"), rules);
  }
}
