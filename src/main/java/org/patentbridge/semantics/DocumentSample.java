package org.patentbridge.semantics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The documents with the smallest hashes of their ids, a bounded number of them; the same ones in
 * whatever order they come (bottom-k sampling).
 */
final class DocumentSample {

  /** Longer ones are debris of conversion and would only fill the space. */
  static final int MAX_TERM_LENGTH = 100;

  /**
   * A document of the sample.
   *
   * @param id its key
   * @param hash of the id
   * @param terms numbers of its terms
   * @param weights of its terms, in the same order
   */
  record Entry(String id, long hash, int[] terms, float[] weights) {}

  private static final Comparator<Entry> SMALLEST_HASH_FIRST =
      Comparator.comparingLong(Entry::hash).thenComparing(Entry::id);

  private final int limit;
  private final long seed;
  private final PriorityQueue<Entry> kept = new PriorityQueue<>(SMALLEST_HASH_FIRST.reversed());
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  DocumentSample(int limit, long seed) {
    this.limit = limit;
    this.seed = seed;
  }

  /** Whether a document would enter the sample now; once false, false for good. */
  boolean wants(String id) {
    return kept.size() < limit
        || ids.contains(id)
        || SMALLEST_HASH_FIRST.compare(entry(id, new int[0], new float[0]), kept.element()) < 0;
  }

  /** Adds a document, or replaces the one of that id. */
  void add(String id, Map<String, ? extends Number> frequencies) {
    if (!wants(id)) {
      return;
    }
    var known =
        frequencies.entrySet().stream()
            .filter(e -> e.getKey().length() <= MAX_TERM_LENGTH && TermCounts.weight(e) > 0)
            .toList();
    var places = new int[known.size()];
    var weights = new float[known.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = number(known.get(i).getKey());
      weights[i] = (float) TermCounts.weight(known.get(i));
    }
    if (!ids.add(id)) {
      kept.removeIf(earlier -> earlier.id().equals(id));
    }
    kept.add(entry(id, places, weights));
    if (kept.size() > limit) {
      ids.remove(kept.remove().id());
    }
  }

  private Entry entry(String id, int[] places, float[] weights) {
    return new Entry(id, StableHash.of(id, seed), places, weights);
  }

  private int number(String term) {
    return numbers.computeIfAbsent(
        term,
        unseen -> {
          terms.add(unseen);
          return terms.size() - 1;
        });
  }

  /** In the order of their ids. */
  List<Entry> documents() {
    return kept.stream().sorted(Comparator.comparing(Entry::id)).toList();
  }

  /** Terms by number; also those that only documents had which left the sample. */
  List<String> terms() {
    return terms;
  }
}
