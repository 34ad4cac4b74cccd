package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.QueryHalf;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.evaluation.Evaluator;
import org.patentbridge.export.TrecRun;
import org.patentbridge.retrieval.ScratchIndexes;

/** Measures a ranking on a judged collection: that of the rules in force, of others or of a run. */
@Act(Scope.READ)
@ApplicationScoped
public class EvaluateRanking {

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
   * What is measured on.
   *
   * @param collection a folder of documents, queries and judgments
   * @param terms a dictionary that is added for this run alone, null for none
   * @param half which of the judged queries are asked
   * @param seed of the intervals
   */
  public record Wish(Path collection, @Nullable Path terms, QueryHalf half, long seed) {}

  /** Indexes the collection apart, asks the judged queries, measures. */
  public EvaluationReport run(
      Wish wish, RankedBy system, @Nullable RunFile runFile, Progress progress) {
    var trial = Trial.open(wish, scratch, engine);
    var ranked = trial.rank(system, progress);
    write(runFile, ranked.rankings());
    return new Evaluator(wish.seed())
        .evaluate(
            new Evaluator.Subject(trial.name(), ranked.name(), ranked.documents()),
            trial.judgments(),
            ranked.rankings());
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
}
