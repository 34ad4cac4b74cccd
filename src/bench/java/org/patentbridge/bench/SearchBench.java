package org.patentbridge.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.patentbridge.backend.lucene.SearchCosts;
import org.patentbridge.backend.lucene.SearchCosts.Cost;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.RulebookReader;

/**
 * What a search costs on a national inventory: the words of a need beside the decoding of the
 * postings that they touch, and the whole search beside both. Each is measured for every need in
 * turn, so that whatever slows the machine slows all of them.
 */
final class SearchBench {

  private static final int SHORT_LENGTH = 12;
  private static final double HUNDRED = 100;
  private static final double MEDIAN = 0.5;
  private static final double TAIL = 0.95;

  private final Path home = Path.of(System.getProperty("patentbridge.home", ".")).toAbsolutePath();
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final int patents;
  private final int needs;
  private final String heap;

  /**
   * @param heap bound of the process that indexes, as the JVM understands it
   */
  SearchBench(int patents, int needs, String heap) {
    this.patents = patents;
    this.needs = needs;
    this.heap = heap;
  }

  /**
   * @param rounds how often each need is measured; the median counts, and one round more warms up
   */
  Map<String, Object> measure(int rounds) throws IOException, InterruptedException {
    var folder = home.resolve("target/bench/search-%d".formatted(patents));
    Files.createDirectories(folder);
    var corpus = new NationalCorpus();
    corpus.writeNeeds(folder.resolve("needs.csv"), needs);
    var rules = new RulebookReader().read(home.resolve("index-config"));
    figures.put("patents", patents);
    try (var index = new NationalIndex(home, patents, heap, figures).open(rules, folder)) {
      var costs = new SearchCosts(index);
      note(
          "need",
          measure(
              costs,
              queries(folder.resolve("needs.csv"), Integer.MAX_VALUE, SearchCosts.PAGE),
              rounds));
      note(
          "short",
          measure(
              costs, queries(folder.resolve("needs.csv"), SHORT_LENGTH, SearchCosts.PAGE), rounds));
    }
    return figures;
  }

  static List<RetrievalQuery> queries(Path table, int length, int limit) throws IOException {
    var queries = new ArrayList<RetrievalQuery>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      rows.forEach(
          row -> {
            var body = row.getField("问题描述");
            queries.add(
                length < body.length()
                    ? query("", body.substring(0, length), limit)
                    : query(row.getField("标题"), body, limit));
          });
    }
    return queries;
  }

  private static RetrievalQuery query(String title, String body, int limit) {
    return new RetrievalQuery(title, body, RetrievalQuery.Filter.OFFERINGS, limit);
  }

  private static List<List<Cost>> measure(
      SearchCosts costs, List<RetrievalQuery> queries, int rounds) throws IOException {
    for (var query : queries) {
      costs.of(query);
    }
    List<List<Cost>> all = new ArrayList<>();
    for (var query : queries) {
      List<Cost> ofQuery = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        ofQuery.add(costs.of(query));
      }
      all.add(ofQuery);
    }
    return all;
  }

  private void note(String name, List<List<Cost>> costs) {
    figures.put(name + "Postings", Math.round(at(costs, Cost::postings, MEDIAN)));
    noteMillis(name + "Decode", costs, Cost::decode);
    noteMillis(name + "Words", costs, Cost::words);
    noteMillis(name + "Deep", costs, Cost::deep);
    noteMillis(name + "Whole", costs, Cost::whole);
    noteRatio(name + "WordsByDecode", costs, Cost::words);
    noteRatio(name + "DeepByDecode", costs, Cost::deep);
    noteRatio(name + "WholeByDecode", costs, Cost::whole);
  }

  private void noteMillis(String name, List<List<Cost>> costs, ToDoubleFunction<Cost> part) {
    figures.put(name + "MillisMedian", rounded(at(costs, part, MEDIAN)));
    figures.put(name + "MillisP95", rounded(at(costs, part, TAIL)));
  }

  private void noteRatio(String name, List<List<Cost>> costs, ToDoubleFunction<Cost> part) {
    figures.put(name + "P95", rounded(at(costs, part, TAIL) / at(costs, Cost::decode, TAIL)));
  }

  /** Of each need the median of its rounds; of these the share that is asked for. */
  private static double at(List<List<Cost>> costs, ToDoubleFunction<Cost> part, double share) {
    var medians =
        costs.stream()
            .mapToDouble(
                rounds -> {
                  var sorted = rounds.stream().mapToDouble(part).sorted().toArray();
                  return sorted[sorted.length / 2];
                })
            .sorted()
            .toArray();
    return medians[(int) Math.min(medians.length - 1, Math.floor(share * medians.length))];
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }
}
