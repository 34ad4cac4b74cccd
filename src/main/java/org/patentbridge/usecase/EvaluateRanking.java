package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.evaluation.TestDocument;
import org.patentbridge.domain.evaluation.TestQuery;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.evaluation.Evaluator;
import org.patentbridge.export.TrecRun;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.intake.CollectionReader;
import org.patentbridge.intake.JudgedCollection;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.ScratchIndexes;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermListReader;

/** Measures the ranking of the shipped rules on a judged collection. */
@ApplicationScoped
public class EvaluateRanking {

  private static final int DEPTH = 1_000;
  private static final int BATCH = 5_000;
  private static final String KIND = "doc";
  private static final String TAG = "patentbridge";

  private final ScratchIndexes scratch;
  private final Engine engine;

  EvaluateRanking(ScratchIndexes scratch, Engine engine) {
    this.scratch = scratch;
    this.engine = engine;
  }

  /**
   * A TREC run file that is wanted.
   *
   * @param target where it goes
   * @param name its name there
   */
  public record RunFile(FileTarget target, String name) {}

  /**
   * What is measured.
   *
   * @param collection a folder of documents, queries and judgments
   * @param terms a dictionary that is added for this run alone, null for none
   * @param seed of the intervals
   */
  public record Wish(Path collection, @Nullable Path terms, long seed) {}

  /** Indexes the collection apart, asks every judged query, measures. */
  public EvaluationReport run(Wish wish, @Nullable RunFile runFile, Progress progress) {
    var rules = rules(wish.terms());
    var judged = new CollectionReader(engine.intake()).open(wish.collection());
    try (var index = scratch.open(rules)) {
      progress.phase("phase.index", -1);
      long documents = fill(index, judged, progress);
      var queries = judgedQueries(judged);
      progress.phase("phase.queries", queries.size());
      List<Ranking> rankings = new ArrayList<>();
      for (TestQuery query : queries) {
        rankings.add(rank(index, query));
        progress.step(1);
      }
      write(runFile, rankings);
      return new Evaluator(wish.seed())
          .evaluate(
              new Evaluator.Subject(judged.name(), rules.fingerprint().toString(), documents),
              judged.judgments(),
              rankings);
    }
  }

  private Rulebook rules(@Nullable Path terms) {
    var inForce = engine.rulebook();
    return terms == null ? inForce : inForce.plus(new TermListReader().read(terms));
  }

  private static void write(@Nullable RunFile wanted, List<Ranking> rankings) {
    if (wanted != null) {
      try {
        wanted.target().file(wanted.name(), out -> TrecRun.write(rankings, TAG, out));
      } catch (IOException unwritable) {
        throw new UncheckedIOException("cannot write the run file " + wanted.name(), unwritable);
      }
    }
  }

  private static long fill(
      ScratchIndexes.ScratchIndex index, JudgedCollection judged, Progress progress) {
    List<IndexDocument> waiting = new ArrayList<>(BATCH);
    judged.readDocuments(
        document -> {
          waiting.add(compose(document));
          progress.step(1);
          if (waiting.size() == BATCH) {
            flush(index, waiting);
          }
        });
    flush(index, waiting);
    return index.count();
  }

  private static void flush(ScratchIndexes.ScratchIndex index, List<IndexDocument> waiting) {
    index.update(waiting, List.of(), ChangeNumber.NONE);
    waiting.clear();
  }

  private static IndexDocument compose(TestDocument document) {
    return new IndexDocument(
        KIND + ":" + document.id(),
        KIND,
        document.title(),
        document.text(),
        List.of(),
        List.of(),
        null,
        false);
  }

  private static List<TestQuery> judgedQueries(JudgedCollection judged) {
    Set<String> known = new HashSet<>();
    judged.judgments().stream().map(Judgment::query).forEach(known::add);
    return judged.queries().stream().filter(q -> known.contains(q.id())).toList();
  }

  private static Ranking rank(ScratchIndexes.ScratchIndex index, TestQuery query) {
    var hits =
        index.retrieve(
            new RetrievalQuery(query.title(), query.text(), RetrievalQuery.Filter.NONE, DEPTH));
    return new Ranking(
        query.id(), hits.stream().map(Hit::id).map(id -> id.substring(KIND.length() + 1)).toList());
  }
}
