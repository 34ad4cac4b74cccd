package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a record holds, small enough to keep many: terms as numbers.
 *
 * @param texts by field
 * @param directions by field
 */
record HeldRecord(Map<String, Text> texts, Map<String, float[]> directions) {

  /** A text of no terms. */
  private static final Text EMPTY = new Text(new int[0], new int[0], 0);

  /** Numbers of terms, the same for as long as records are kept. */
  static final class Numbers {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    private int give(String term) {
      return numbers.computeIfAbsent(term, t -> next.getAndIncrement());
    }

    /** -1 for a term that no kept record holds. */
    int of(String term) {
      return numbers.getOrDefault(term, -1);
    }
  }

  /**
   * A text as terms.
   *
   * @param terms their numbers, ascending
   * @param counts how often each stands there
   * @param length of the text in terms
   */
  record Text(int[] terms, int[] counts, int length) {

    int count(int term) {
      int place = Arrays.binarySearch(terms, term);
      return place < 0 ? 0 : counts[place];
    }
  }

  static HeldRecord read(
      JsonNode source, List<String> counted, List<String> directions, Numbers numbers) {
    var texts = new HashMap<String, Text>();
    for (var field : counted) {
      var said = source.path(field).asText("");
      if (!said.isEmpty()) {
        texts.put(field, text(said, numbers));
      }
    }
    var vectors = new HashMap<String, float[]>();
    for (var field : directions) {
      var said = source.path(field).asText("");
      if (!said.isEmpty()) {
        vectors.put(field, DocumentJson.vector(said));
      }
    }
    return new HeldRecord(texts, vectors);
  }

  private static Text text(String said, Numbers numbers) {
    var packed = new long[64];
    int size = 0;
    int length = 0;
    for (var entry : DocumentJson.counts(said).entrySet()) {
      packed = size == packed.length ? Arrays.copyOf(packed, size * 2) : packed;
      packed[size++] = (long) numbers.give(entry.getKey()) << Integer.SIZE | entry.getValue();
      length += entry.getValue();
    }
    Arrays.sort(packed, 0, size);
    var terms = new int[size];
    var counts = new int[size];
    for (int i = 0; i < size; i++) {
      terms[i] = (int) (packed[i] >>> Integer.SIZE);
      counts[i] = (int) packed[i];
    }
    return new Text(terms, counts, length);
  }

  Text text(String field) {
    return texts.getOrDefault(field, EMPTY);
  }
}
