package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;

/** The distinct terms of many queries, numbered from 0: the columns of a batch. */
final class BatchTerms {

  /** Whole frequencies up to this are looked up. */
  private static final int COMMON = 16;

  private static final int NORMS = 256;
  private static final int BYTE = 0xFF;

  private final Map<List<Spelled>, Integer> numbers = new HashMap<>();
  private final List<PreparedTerm> columns = new ArrayList<>();
  private final List<String> fields = new ArrayList<>();
  private final List<Integer> fieldOfColumn = new ArrayList<>();
  private final List<float[]> impacts = new ArrayList<>();

  /** What makes two terms the same, whatever they weigh. */
  private record Spelled(Term term, float share) {}

  /** The column of a term, a new one where it has none yet. */
  int columnOf(PreparedTerm term) {
    var key = term.spellings().stream().map(s -> new Spelled(s.term(), s.share())).toList();
    return numbers.computeIfAbsent(key, k -> add(term));
  }

  private int add(PreparedTerm term) {
    int field = fields.indexOf(term.field());
    if (field < 0) {
      field = fields.size();
      fields.add(term.field());
      impacts.add(impacts(term));
    }
    columns.add(term);
    fieldOfColumn.add(field);
    return columns.size() - 1;
  }

  private static float[] impacts(PreparedTerm term) {
    var table = new float[COMMON * NORMS];
    for (int frequency = 1; frequency < COMMON; frequency++) {
      for (int norm = 0; norm < NORMS; norm++) {
        table[frequency * NORMS + norm] = share(term, frequency, norm);
      }
    }
    return table;
  }

  private static float share(PreparedTerm term, float frequency, long norm) {
    return (float) (term.scorer().score(frequency, norm) / term.most());
  }

  int size() {
    return columns.size();
  }

  /** One of the terms of a column. */
  PreparedTerm term(int column) {
    return columns.get(column);
  }

  /** The Lucene fields of all terms. */
  List<String> fields() {
    return fields;
  }

  /** Place among {@link #fields()} of the field of each column. */
  int[] fieldOfColumns() {
    return fieldOfColumn.stream().mapToInt(f -> f).toArray();
  }

  /**
   * What share of all that a term can bring it does bring, in [0, 1): the same for every weight.
   *
   * @param norm as the index keeps it
   */
  float impact(int column, int field, float frequency, byte norm) {
    int whole = (int) frequency;
    return whole == frequency && whole < COMMON
        ? impacts.get(field)[whole * NORMS + (norm & BYTE)]
        : share(columns.get(column), frequency, norm);
  }
}
