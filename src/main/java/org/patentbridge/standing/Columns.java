package org.patentbridge.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.alert.NeedMeasure.Spelling;

/**
 * The distinct terms of all measured needs, numbered from 0, and the fields in which they stand.
 */
final class Columns {

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<Key> keys = new ArrayList<>();
  private final Map<String, Integer> fieldNumbers = new HashMap<>();
  private final List<Map<String, int[]>> byText = new ArrayList<>();

  /**
   * What makes two terms the same, whatever they weigh.
   *
   * @param field number of the field
   * @param spellings one or more
   */
  record Key(int field, List<Spelling> spellings) {}

  /** The number of a field, a new one where it has none yet. */
  int fieldOf(String name) {
    return fieldNumbers.computeIfAbsent(
        name,
        n -> {
          byText.add(new HashMap<>());
          return byText.size() - 1;
        });
  }

  /** The number of a field, -1 where no need asks for it. */
  int findField(String name) {
    return fieldNumbers.getOrDefault(name, -1);
  }

  int fields() {
    return byText.size();
  }

  /** The column of a term, a new one where it has none yet. */
  int of(int field, List<Spelling> spellings) {
    return numbers.computeIfAbsent(new Key(field, spellings), this::add);
  }

  private int add(Key key) {
    int column = keys.size();
    keys.add(key);
    for (var spelling : key.spellings()) {
      byText.get(key.field()).merge(spelling.text(), new int[] {column}, Columns::both);
    }
    return column;
  }

  private static int[] both(int[] some, int[] more) {
    var both = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, both, some.length, more.length);
    return both;
  }

  int size() {
    return keys.size();
  }

  Key key(int column) {
    return keys.get(column);
  }

  /** The columns in which a term of a document counts, each of them once. */
  int[] holding(int field, String text) {
    return byText.get(field).getOrDefault(text, NONE);
  }

  private static final int[] NONE = {};
}
