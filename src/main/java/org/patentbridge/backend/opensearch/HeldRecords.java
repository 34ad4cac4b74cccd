package org.patentbridge.backend.opensearch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.backend.lucene.DistantIndex.HeldTexts;

/** Records that are looked at together. */
final class HeldRecords implements HeldTexts {

  private static final float[] NONE = {};

  private final Map<String, HeldRecord> records;
  private final List<String> ids;
  private final HeldRecord.Numbers numbers;

  /**
   * @param records by id, in their order
   * @param numbers of their terms
   */
  HeldRecords(Map<String, HeldRecord> records, HeldRecord.Numbers numbers) {
    this.records = records;
    this.ids = List.copyOf(records.keySet());
    this.numbers = numbers;
  }

  @Override
  public List<String> ids() {
    return ids;
  }

  @Override
  public int[] counts(String field, String term) {
    int number = numbers.of(Separators.clean(term));
    var counts = new int[records.size()];
    if (number >= 0) {
      int next = 0;
      for (var record : records.values()) {
        counts[next++] = record.text(field).count(number);
      }
    }
    return counts;
  }

  @Override
  public int[] lengths(String field) {
    return records.values().stream().mapToInt(r -> r.text(field).length()).toArray();
  }

  @Override
  public float[][] directions(String field, int[] places) {
    var directions = new float[places.length][];
    for (int i = 0; i < places.length; i++) {
      var record = records.get(ids.get(places[i]));
      directions[i] = record == null ? NONE : record.directions().getOrDefault(field, NONE);
    }
    return directions;
  }

  @Override
  public HeldTexts only(Collection<String> wanted) {
    var some = new LinkedHashMap<String, HeldRecord>();
    for (var id : wanted) {
      var record = records.get(id);
      if (record != null) {
        some.put(id, record);
      }
    }
    return new HeldRecords(some, numbers);
  }
}
