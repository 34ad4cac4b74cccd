package org.patentbridge.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The four metrics written down a second time, as in a textbook and without a thought for speed.
 */
final class SlowOracle {

  private SlowOracle() {}

  static double ndcg(List<String> ranked, Map<String, Integer> grades) {
    var ideal = new ArrayList<>(grades.values());
    ideal.sort((a, b) -> b - a);
    var found = new ArrayList<Integer>();
    for (String document : ranked) {
      found.add(grades.getOrDefault(document, 0));
    }
    return dcgOfTen(found) / dcgOfTen(ideal);
  }

  private static double dcgOfTen(List<Integer> grades) {
    double dcg = 0;
    for (int rank = 1; rank <= 10 && rank <= grades.size(); rank++) {
      double gain = BigDecimal.TWO.pow(grades.get(rank - 1)).doubleValue() - 1;
      dcg += gain / (Math.log10(rank + 1) / Math.log10(2));
    }
    return dcg;
  }

  static double averagePrecision(List<String> ranked, Map<String, Integer> grades) {
    double sum = 0;
    for (String relevant : relevant(grades)) {
      int place = ranked.indexOf(relevant) + 1;
      if (place > 0) {
        sum += countRelevant(ranked.subList(0, place), grades) / (double) place;
      }
    }
    return sum / relevant(grades).size();
  }

  static double recallAt100(List<String> ranked, Map<String, Integer> grades) {
    var top = ranked.size() > 100 ? ranked.subList(0, 100) : ranked;
    return countRelevant(top, grades) / (double) relevant(grades).size();
  }

  static double reciprocalRankAt10(List<String> ranked, Map<String, Integer> grades) {
    for (int rank = 1; rank <= 10 && rank <= ranked.size(); rank++) {
      if (relevant(grades).contains(ranked.get(rank - 1))) {
        return 1.0 / rank;
      }
    }
    return 0;
  }

  private static List<String> relevant(Map<String, Integer> grades) {
    return grades.entrySet().stream()
        .filter(g -> g.getValue() >= 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static long countRelevant(List<String> documents, Map<String, Integer> grades) {
    return documents.stream().filter(relevant(grades)::contains).count();
  }
}
