package org.patentbridge.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Ids in the order of their stable keys, each with its rank from 0.
 *
 * @param <T> type of the ids; their text is their stable key
 */
final class Ranks<T> {

  private final List<T> items;
  private final Map<T, Integer> ranks;

  private Ranks(List<T> items) {
    this.items = items;
    this.ranks = HashMap.newHashMap(items.size());
    items.forEach(item -> ranks.put(item, ranks.size()));
  }

  static <T> Ranks<T> of(Collection<T> ids) {
    // The key is worded once per id: ids word it anew with every comparison.
    record Keyed<T>(String key, T id) {}
    return new Ranks<>(
        new HashSet<>(ids)
            .stream()
                .map(id -> new Keyed<>(id.toString(), id))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::id)
                .toList());
  }

  /**
   * The rank of an id.
   *
   * @throws IllegalArgumentException when it is none of them
   */
  int get(T id) {
    Integer rank = ranks.get(id);
    if (rank == null) {
      throw new IllegalArgumentException("no limits are stated for " + id);
    }
    return rank;
  }

  T at(int rank) {
    return items.get(rank);
  }

  int size() {
    return items.size();
  }
}
