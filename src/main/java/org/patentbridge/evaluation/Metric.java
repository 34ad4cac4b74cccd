package org.patentbridge.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.patentbridge.domain.evaluation.Measurement;

/**
 * A figure in [0, 1] for one judged ranking of a query that has at least one relevant document.
 *
 * <p>Gain and discount of nDCG follow Burges et al., "Learning to rank using gradient descent"
 * (2005): gain 2^grade − 1, discount log2(place + 1). The others are those of TREC's evaluations.
 */
enum Metric {
  NDCG_AT_10(Measurement.NDCG_AT_10) {
    @Override
    double of(JudgedRanking ranking) {
      return discountedGain(ranking.grades(), 10) / discountedGain(ranking.all(), 10);
    }
  },
  MAP(Measurement.MAP) {
    @Override
    double of(JudgedRanking ranking) {
      long found = 0;
      double precisions = 0;
      for (int i = 0; i < ranking.grades().size(); i++) {
        if (JudgedRanking.isRelevant(ranking.grades().get(i))) {
          found++;
          precisions += found / (i + 1.0);
        }
      }
      return precisions / ranking.relevant();
    }
  },
  RECALL_AT_100(Measurement.RECALL_AT_100) {
    @Override
    double of(JudgedRanking ranking) {
      var found = ranking.grades().stream().limit(100).filter(JudgedRanking::isRelevant).count();
      return found / (double) ranking.relevant();
    }
  },
  MRR_AT_10(Measurement.MRR_AT_10) {
    @Override
    double of(JudgedRanking ranking) {
      return IntStream.range(0, Math.min(10, ranking.grades().size()))
          .filter(i -> JudgedRanking.isRelevant(ranking.grades().get(i)))
          .mapToDouble(i -> 1.0 / (i + 1))
          .findFirst()
          .orElse(0);
    }
  };

  private final String title;

  Metric(String title) {
    this.title = title;
  }

  /** Its usual name. */
  String title() {
    return title;
  }

  abstract double of(JudgedRanking ranking);

  /** Σ (2^grade − 1) / log2(place + 1) over the first places; a grade below 0 gains nothing. */
  private static double discountedGain(List<Integer> grades, int places) {
    double sum = 0;
    for (int i = 0; i < Math.min(places, grades.size()); i++) {
      sum += (Math.pow(2, Math.max(0, grades.get(i))) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}
