package org.patentbridge.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.alert.NeedMeasure.Spelling;
import org.patentbridge.standing.Measuring.ReadText;

/** One document at a time, as it passes the columns: how often each of them stands in it. */
final class PassingText {

  private final Columns columns;
  private final float[] frequencies;
  private final float[] lengths;
  private int[] standing = new int[256];
  private int count;

  /**
   * @param columns to which none is added any more
   */
  PassingText(Columns columns) {
    this.columns = columns;
    this.frequencies = new float[columns.size()];
    this.lengths = new float[columns.fields()];
  }

  /** Puts a document in the place of the one before. */
  void take(ReadText text) {
    for (int i = 0; i < count; i++) {
      frequencies[standing[i]] = 0;
    }
    count = 0;
    Arrays.fill(lengths, 0);
    for (var field : text.fields()) {
      int number = columns.findField(field.field());
      if (number >= 0) {
        lengths[number] = field.length();
        field.counts().keySet().forEach(term -> note(number, term, field.counts()));
      }
    }
  }

  private void note(int field, String term, Map<String, Integer> counts) {
    for (int column : columns.holding(field, term)) {
      if (frequencies[column] == 0) {
        frequencies[column] = frequency(columns.key(column).spellings(), counts);
        if (count == standing.length) {
          standing = Arrays.copyOf(standing, 2 * count);
        }
        standing[count++] = column;
      }
    }
  }

  /** Spellings that count as one: their frequencies add up in the order of the spellings. */
  private static float frequency(List<Spelling> spellings, Map<String, Integer> counts) {
    float sum = 0;
    for (var spelling : spellings) {
      sum += spelling.share() * counts.getOrDefault(spelling.text(), 0);
    }
    return sum;
  }

  /** How many columns stand in the document. */
  int count() {
    return count;
  }

  /** The columns that stand in it, in no order. */
  int column(int place) {
    return standing[place];
  }

  float frequency(int column) {
    return frequencies[column];
  }

  /** Terms in a field, 0 where it has none. */
  float length(int field) {
    return lengths[field];
  }
}
