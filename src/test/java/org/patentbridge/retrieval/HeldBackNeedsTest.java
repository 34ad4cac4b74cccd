package org.patentbridge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbridge.backend.lucene.LuceneScratchIndexes;
import org.patentbridge.domain.evaluation.TestQuery;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.Strength;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.intake.CollectionReader;
import org.patentbridge.intake.Intake;
import org.patentbridge.intake.JudgedCollection;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/**
 * How well the verdict tells needs with a good candidate among the ten best from needs without one,
 * on judged collections: every need is asked once with its good candidates and once while they are
 * held back. Of each four needs in a row the first two were for learning, the last two are
 * reported.
 *
 * <p>{@code mvn test -Dtest=HeldBackNeedsTest -Dheld-back=NAME:GRADE[:MOST],…} measures others: a
 * grade from which a candidate is good stands behind each name, then how many queries are read.
 */
@Execution(ExecutionMode.CONCURRENT)
class HeldBackNeedsTest {

  private static final Path COLLECTIONS = Path.of("..", "shared", "data", "ir");
  private static final int SHOWN = 10;

  /** Measured .66, and .50 is chance. */
  private static final double FLOOR = 0.58;

  private final Rulebook rules = new RulebookReader().read(Path.of("index-config"));

  static Stream<String> sets() {
    return Stream.of(System.getProperty("held-back", "zhibei_needs_dev:2").split(","));
  }

  /**
   * One asked need.
   *
   * @param good whether a good candidate is among those shown
   * @param strength the verdict
   */
  private record Asked(boolean good, Strength strength) {}

  @ParameterizedTest
  @MethodSource("sets")
  void needsWithoutAGoodCandidateAreTold(String set, TestReporter reporter) {
    var spec = set.split(":");
    var name = spec[0];
    int least = Integer.parseInt(spec[1]);
    int most = spec.length > 2 ? Integer.parseInt(spec[2]) : Integer.MAX_VALUE;
    assumeThat(COLLECTIONS.resolve(name)).isDirectory();
    var judged = new CollectionReader(new Intake(rules)).open(COLLECTIONS.resolve(name));
    var good = good(judged, least);
    var queries =
        judged.queries().stream().filter(q -> good.containsKey(q.id())).limit(most).toList();
    var asked = new ArrayList<Asked>();
    for (int half = 0; half < 2; half++) {
      asked.addAll(asked(judged, good, queries, half));
    }
    double auc = auc(asked);
    reporter.publishEntry(
        set,
        String.format(
            Locale.ROOT,
            "with %d, without %d, AUC %.3f, strong where good %.2f, none where not %.2f",
            asked.stream().filter(Asked::good).count(),
            asked.stream().filter(a -> !a.good()).count(),
            auc,
            share(asked, true),
            share(asked, false)));
    assertThat(auc).isGreaterThan(name.equals("zhibei_needs_dev") ? FLOOR : 0.5);
  }

  private static Map<String, Set<String>> good(JudgedCollection judged, int least) {
    Map<String, Set<String>> good = new HashMap<>();
    for (var judgment : judged.judgments()) {
      var of = good.computeIfAbsent(judgment.query(), q -> new HashSet<>());
      if (judgment.grade() >= least) {
        of.add(judgment.document());
      }
    }
    return good;
  }

  /** All reported needs, while the good candidates of every second one are held back. */
  private List<Asked> asked(
      JudgedCollection judged, Map<String, Set<String>> good, List<TestQuery> queries, int half) {
    Set<String> back = new HashSet<>();
    for (int i = half; i < queries.size(); i += 2) {
      back.addAll(good.getOrDefault(queries.get(i).id(), Set.of()));
    }
    var asked = new ArrayList<Asked>();
    try (var index = new LuceneScratchIndexes(rules).open()) {
      try (var rebuild = index.rebuild()) {
        judged.readDocuments(
            d -> {
              if (!back.contains(d.id())) {
                rebuild.add(
                    new IndexDocument(
                        d.id(), "doc", d.title(), d.text(), List.of(), List.of(), null, false));
              }
            });
        rebuild.swap(ChangeNumber.NONE);
      }
      for (int i = 0; i < queries.size(); i++) {
        if (i / 2 % 2 == 1) {
          asked.add(ask(index, queries.get(i), good.getOrDefault(queries.get(i).id(), Set.of())));
        }
      }
    }
    return asked;
  }

  private Asked ask(ScratchIndexes.ScratchIndex index, TestQuery query, Set<String> good) {
    var asked = new RetrievalQuery(query.title(), query.text(), Filter.NONE, SHOWN);
    var hits = index.retrieve(asked);
    var nearest =
        hits.stream()
            .findFirst()
            .flatMap(hit -> index.explain(asked, hit.id(), BilingualText.NONE))
            .orElse(Explanation.NOTHING);
    return new Asked(
        hits.stream().anyMatch(hit -> good.contains(hit.id())),
        new StrongMatch(rules.ranking().strongMatch()).judge(nearest));
  }

  private static double share(List<Asked> asked, boolean good) {
    return asked.stream()
        .filter(a -> a.good() == good)
        .mapToInt(a -> a.strength().strong() == good ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  /** Share of pairs of a need with and one without in which the former is likelier, ties half. */
  private static double auc(List<Asked> asked) {
    double won = 0;
    long pairs = 0;
    for (var with : asked) {
      for (var without : asked) {
        if (with.good() && !without.good()) {
          pairs++;
          won +=
              (Double.compare(with.strength().likelihood(), without.strength().likelihood()) + 1)
                  / 2.0;
        }
      }
    }
    return pairs == 0 ? Double.NaN : won / pairs;
  }
}
