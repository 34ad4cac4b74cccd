package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.evaluation.ComparisonReport;
import org.patentbridge.evaluation.Evaluator;
import org.patentbridge.retrieval.ScratchIndexes;

/** Compares two rankings of a judged collection, query against query. */
@Act(Scope.READ)
@ApplicationScoped
public class CompareRankings {

  private final ScratchIndexes scratch;
  private final Engine engine;

  CompareRankings(ScratchIndexes scratch, Engine engine) {
    this.scratch = scratch;
    this.engine = engine;
  }

  /**
   * Ranks by both, one after the other, and compares.
   *
   * @param first the system compared against
   * @param second the one that is tried
   */
  public ComparisonReport run(
      EvaluateRanking.Wish wish, RankedBy first, RankedBy second, Progress progress) {
    var trial = Trial.open(wish, scratch, engine);
    var before = trial.rank(first, progress);
    var after = trial.rank(second, progress);
    return new Evaluator(wish.seed())
        .compare(
            new Evaluator.Pair(trial.name(), before.name(), after.name()),
            trial.judgments(),
            before.rankings(),
            after.rankings());
  }
}
