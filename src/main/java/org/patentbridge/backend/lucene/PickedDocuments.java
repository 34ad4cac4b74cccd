package org.patentbridge.backend.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents with the best sums, by row of a batch.
 *
 * @param best entries of each row as {@link BestDocuments} has them, best first
 * @param whole whether all documents of a row are among them that have a word of it
 */
record PickedDocuments(List<long[]> best, boolean[] whole) {

  /**
   * Documents of one query.
   *
   * @param documents ascending Lucene document numbers
   * @param most what the words of the query bring to each at most
   */
  record Sums(int[] documents, double[] most) {}

  /** How many entries one query fetches; negative where more would have to be known. */
  int depth(int row, int limit) {
    var entries = best.get(row);
    int depth = limit + AskedQuery.SLACK;
    while (depth <= entries.length && isTied(entries, depth, limit)) {
      depth *= 2;
    }
    return depth <= entries.length ? depth : whole[row] ? entries.length : -1;
  }

  private static boolean isTied(long[] best, int depth, int limit) {
    return BestDocuments.sumOf(best[depth - 1])
        >= BestDocuments.sumOf(best[limit - 1]) * (1 - AskedQuery.ROUNDING);
  }

  /**
   * The best of a query's rows, and all that tie with the last of them, as one query fetches them.
   *
   * @param rows that of the text as it is written, and that of the other language where there is
   *     one
   * @return null where more documents tie than were kept
   */
  @Nullable Sums sums(PreparedQuery query, int[] rows, int limit) {
    var documents = new TreeSet<Integer>();
    var ofRows = new HashMap<Integer, Map<Integer, Double>>();
    var beyond = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      int depth = depth(rows[r], limit);
      if (depth < 0) {
        return null;
      }
      var entries = best.get(rows[r]);
      var ofRow = new HashMap<Integer, Double>();
      for (int i = 0; i < depth; i++) {
        ofRow.put(BestDocuments.documentOf(entries[i]), most(entries[i]));
      }
      // What was not fetched is no better than the last that was.
      beyond[r] = whole[rows[r]] && depth == entries.length ? 0 : most(entries[depth - 1]);
      documents.addAll(ofRow.keySet());
      ofRows.put(r, ofRow);
    }
    var numbers = documents.stream().mapToInt(d -> d).toArray();
    var most = new double[numbers.length];
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < numbers.length; i++) {
        double sum = ofRows.getOrDefault(r, Map.of()).getOrDefault(numbers[i], beyond[r]);
        most[i] = Math.max(most[i], r == 0 ? sum : query.ofTranslated(sum));
      }
    }
    Arrays.setAll(most, i -> Math.min(most[i], query.bound()));
    return new Sums(numbers, most);
  }

  /** The sums were rounded in another order than the scores are. */
  private static double most(long entry) {
    return BestDocuments.sumOf(entry) * (1 + AskedQuery.ROUNDING);
  }
}
