package org.patentbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.backend.lucene.StandingCosts;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.intake.Intake;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.ReadOptions;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** New patents past standing needs, beside running every need over the index. */
final class StandingBench {

  private static final int BEST = 10;
  private static final double LEAST = 0.1;
  private static final double HUNDRED = 100;

  private final Path home = Path.of(System.getProperty("patentbridge.home", ".")).toAbsolutePath();
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final int patents;
  private final int news;
  private final int needs;
  private final String heap;

  /**
   * @param patents that are there when the needs are measured
   * @param news patents that come afterwards
   * @param heap bound of the process that indexes, as the JVM understands it
   */
  StandingBench(int patents, int news, int needs, String heap) {
    this.patents = patents;
    this.news = news;
    this.needs = needs;
    this.heap = heap;
  }

  /**
   * @param sample needs that the program's own search is asked for, one by one
   * @throws IllegalStateException where the ways differ in a single answer
   */
  Map<String, Object> measure(int sample) throws IOException, InterruptedException {
    var folder = folder(patents);
    var grownFolder = folder(patents + news);
    var table = folder.resolve("needs-%d.csv".formatted(needs));
    new NationalCorpus().writeNeeds(table, needs);
    var rules = new RulebookReader().read(home.resolve("index-config"));
    figures.put("patents", patents);
    figures.put("newPatents", news);
    figures.put("needs", needs);
    try (var before = new NationalIndex(home, patents, heap, figures).open(rules, folder);
        var grown =
            new NationalIndex(home, patents + news, heap, figures).open(rules, grownFolder)) {
      var queries = SearchBench.queries(table, Integer.MAX_VALUE, BEST);
      var fresh = fresh(rules, NationalIndex.table(grownFolder, patents + news));
      measure(new StandingCosts(before, grown, queries, fresh), Math.min(sample, needs));
    }
    return figures;
  }

  private Path folder(int size) throws IOException {
    return Files.createDirectories(home.resolve("target/bench/search-%d".formatted(size)));
  }

  private List<IndexDocument> fresh(Rulebook rules, Path table) {
    var composer = new DocumentComposer(DocumentComposer.Surroundings.NONE);
    List<IndexDocument> all = new ArrayList<>();
    var read = new int[1];
    new Intake(rules)
        .read(
            Noun.PATENTS,
            table,
            ReadOptions.RECOGNISE,
            patent -> {
              if (read[0]++ >= patents) {
                all.add(composer.compose(patent));
              }
            });
    return all;
  }

  private void measure(StandingCosts costs, int sample) throws IOException {
    note("measuringSeconds", costs.measure(LEAST));
    costs.presearcher();
    var passed = costs.presearcher();
    note("presearcherSeconds", passed.cost().cpu());
    note("presearcherBuildingSeconds", passed.building());
    note("presearcherReadingSeconds", passed.reading());
    note("presearcherPassingSeconds", passed.passing());
    figures.put("presearcherTerms", passed.terms());
    figures.put("presearcherLookedClosely", passed.looked());
    long answers = passed.cost().found().values().stream().mapToLong(Map::size).sum();
    figures.put("answers", answers);
    var every = costs.everyNeed(false);
    var filtered = costs.everyNeed(true);
    double searches = costs.searches(sample);
    double batch = costs.batch();
    note("everyNeedSeconds", every.cpu());
    note("everyNeedNewOnlySeconds", filtered.cpu());
    note("ownSearchSeconds", searches);
    note("ownBatchSeconds", batch);
    note("presearcherByEveryNeed", passed.cost().cpu() / every.cpu());
    note("presearcherByEveryNeedNewOnly", passed.cost().cpu() / filtered.cpu());
    note("presearcherByOwnSearch", passed.cost().cpu() / searches);
    note("presearcherByOwnBatch", passed.cost().cpu() / batch);
    if (!passed.cost().found().equals(every.found())
        || !passed.cost().found().equals(filtered.found())) {
      throw new IllegalStateException(
          "the ways differ: %d answers of the presearcher, %d of every need over the index"
              .formatted(answers, every.found().values().stream().mapToLong(Map::size).sum()));
    }
    figures.put("sameAnswers", true);
  }

  private void note(String name, double value) {
    figures.put(name, Math.round(value * HUNDRED) / HUNDRED);
  }
}
