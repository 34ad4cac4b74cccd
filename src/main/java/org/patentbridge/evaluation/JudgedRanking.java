package org.patentbridge.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A ranking in which only the grades are left.
 *
 * @param grades grade of the document at each place, best place first
 * @param all grades of all documents judged for the query, highest first
 */
record JudgedRanking(List<Integer> grades, List<Integer> all) {

  /** Lowest grade that counts as relevant where a metric knows only relevant or not. */
  static final int RELEVANT = 1;

  JudgedRanking {
    grades = List.copyOf(grades);
    all = List.copyOf(all);
  }

  static JudgedRanking of(
      List<String> ranked, Map<String, Integer> judged, UnjudgedDocuments unjudged) {
    var grades = new ArrayList<Integer>();
    for (String document : ranked) {
      var grade = judged.get(document);
      if (grade != null) {
        grades.add(grade);
      } else if (unjudged == UnjudgedDocuments.COUNT_AS_IRRELEVANT) {
        grades.add(0);
      }
    }
    var all = judged.values().toArray(Integer[]::new);
    Arrays.sort(all, java.util.Comparator.reverseOrder());
    return new JudgedRanking(grades, List.of(all));
  }

  /** Relevant documents that were judged, ranked or not. */
  long relevant() {
    return all.stream().filter(JudgedRanking::isRelevant).count();
  }

  static boolean isRelevant(int grade) {
    return grade >= RELEVANT;
  }
}
