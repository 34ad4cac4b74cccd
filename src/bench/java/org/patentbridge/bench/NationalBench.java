package org.patentbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.backend.lucene.BatchCosts;
import org.patentbridge.backend.lucene.CommonLucene;
import org.patentbridge.backend.lucene.SearchCosts;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.rulebook.RulebookReader;

/**
 * All needs of a national event at once, beside asking them one by one: by the product's own
 * search, by its words alone in Lucene, by Lucene as commonly written, and beside the mere decoding
 * of their postings. The ways take turns in every round; a sample of the needs stands for all where
 * they are asked one by one.
 */
final class NationalBench {

  private static final int LIMIT = 50;
  private static final double THOUSAND = 1_000;
  private static final double HUNDRED = 100;

  private final Path home = Path.of(System.getProperty("patentbridge.home", ".")).toAbsolutePath();
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final Map<String, List<Double>> rounds = new LinkedHashMap<>();
  private final int patents;
  private final int needs;
  private final int sample;
  private final String heap;

  /**
   * @param sample needs that are asked one by one
   * @param heap bound of the process that indexes, as the JVM understands it
   */
  NationalBench(int patents, int needs, int sample, String heap) {
    this.patents = patents;
    this.needs = needs;
    this.sample = Math.min(sample, needs);
    this.heap = heap;
  }

  /**
   * @param count how often everything is measured; the median counts
   */
  Map<String, Object> measure(int count) throws IOException, InterruptedException {
    var folder = home.resolve("target/bench/search-%d".formatted(patents));
    Files.createDirectories(folder);
    var table = folder.resolve("needs-%d.csv".formatted(needs));
    new NationalCorpus().writeNeeds(table, needs);
    var rules = new RulebookReader().read(home.resolve("index-config"));
    var queries = SearchBench.queries(table, Integer.MAX_VALUE, LIMIT);
    figures.put("patents", patents);
    figures.put("needs", needs);
    try (var index = new NationalIndex(home, patents, heap, figures).open(rules, folder);
        var common =
            new CommonLucene(
                rules, NationalIndex.table(folder, patents), folder.resolve("common"))) {
      var costs = new SearchCosts(index);
      var batch = new BatchCosts(index);
      for (int round = 0; round < count; round++) {
        alone(costs, common, queries);
        together(batch, queries);
      }
      note();
      figures.put("overlapAt50", overlap(batch, queries));
    }
    return figures;
  }

  private void alone(SearchCosts costs, CommonLucene common, List<RetrievalQuery> queries)
      throws IOException {
    double decode = 0;
    double words = 0;
    double whole = 0;
    double commonly = 0;
    for (int i = 0; i < sample; i++) {
      var query = queries.get(i * (queries.size() / sample));
      var cost = costs.of(query);
      decode += cost.decode();
      words += cost.words();
      whole += cost.whole();
      commonly += common.millis(query.titles() + "\n" + query.bodies(), LIMIT);
    }
    note("decode", decode / sample);
    note("words", words / sample);
    note("whole", whole / sample);
    note("common", commonly / sample);
  }

  private void together(BatchCosts batch, List<RetrievalQuery> queries) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    note("reading", batch.reading(queries) * THOUSAND / needs);
    var all = batch.of(queries, threads, false);
    note("batch", all.cpu() * THOUSAND / needs);
    note("batchAlone", all.alone());
    note("batchWall", all.wall() * THOUSAND / needs);
    note("batchOneThreadWall", batch.of(queries, 1, false).wall() * THOUSAND / needs);
    note("batchWords", batch.of(queries, threads, true).cpu() * THOUSAND / needs);
    var some = queries.stream().map(NationalBench::filtered).toList();
    note("batchWordsFiltered", batch.of(some, threads, true).cpu() * THOUSAND / needs);
    note("batchFiltered", batch.of(some, threads, false).cpu() * THOUSAND / needs);
  }

  /** Rejected ones and those past their term: one patent in six. */
  private static RetrievalQuery filtered(RetrievalQuery query) {
    var filter =
        query.filter().and(Condition.anyOf(ValueField.STATE, Set.of("REJECTED", "EXPIRED")));
    return new RetrievalQuery(query.titles(), query.bodies(), filter, query.limit());
  }

  private void note(String name, double millis) {
    rounds.computeIfAbsent(name, n -> new ArrayList<>()).add(millis);
  }

  private double median(String name) {
    var sorted = rounds.getOrDefault(name, List.of()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private void note() {
    rounds.keySet().forEach(name -> figures.put(name + "MillisPerNeed", rounded(median(name))));
    ratio("commonByBatch", median("common"), asked("batch"));
    ratio("wholeByBatch", median("whole"), median("batch"));
    ratio("wordsByBatchWords", median("words"), asked("batchWords"));
    ratio("commonByBatchWords", median("common"), asked("batchWords"));
    ratio("batchByDecode", asked("batch"), median("decode"));
    ratio("batchWordsByDecode", asked("batchWords"), median("decode"));
    ratio("filteredByUnfilteredWords", asked("batchWordsFiltered"), asked("batchWords"));
    ratio("filteredByUnfiltered", asked("batchFiltered"), asked("batch"));
    ratio("threadsByOne", median("batchWall"), median("batchOneThreadWall"));
  }

  /** Without reading the texts, which the others have behind them when they are measured. */
  private double asked(String name) {
    return median(name) - median("reading");
  }

  private void ratio(String name, double over, double under) {
    figures.put(name, rounded(over / under));
  }

  /** Share of the first fifty that asking one by one finds too, over the sample. */
  private double overlap(BatchCosts batch, List<RetrievalQuery> queries) throws IOException {
    var together = batch.of(queries, Runtime.getRuntime().availableProcessors(), false).found();
    long shared = 0;
    long all = 0;
    for (int i = 0; i < sample; i++) {
      int place = i * (queries.size() / sample);
      var alone = batch.alone(queries.get(place), false);
      all += alone.size();
      shared += alone.stream().filter(together.get(place)::contains).count();
    }
    return all == 0 ? 1 : (double) shared / all;
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }
}
