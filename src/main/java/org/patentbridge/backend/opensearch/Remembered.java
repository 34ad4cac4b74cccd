package org.patentbridge.backend.opensearch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.patentbridge.backend.lucene.DistantIndex.FieldCount;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * What the cluster said of one generation of the index, so that it need not say it for each of ten
 * thousand queries; nothing of it outlives the generation, whichever process makes the next one.
 */
final class Remembered {

  /** About sixty megabytes with their texts and vectors. */
  private static final int MOST_RECORDS = 20_000;

  /** About sixty megabytes. */
  private static final int MOST_TERMS = 500_000;

  private final IndexGeneration generation;
  private final Map<String, FieldCount> fields = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Long>> terms = new ConcurrentHashMap<>();

  private volatile Records records = new Records();

  /** Records and the numbers of their terms, which go together. */
  static final class Records {
    private final HeldRecord.Numbers numbers = new HeldRecord.Numbers();
    private final Map<String, HeldRecord> byId = new ConcurrentHashMap<>();

    HeldRecord.Numbers numbers() {
      return numbers;
    }

    Map<String, HeldRecord> byId() {
      return byId;
    }
  }

  Remembered(IndexGeneration generation) {
    this.generation = generation;
  }

  boolean isOf(IndexGeneration other) {
    return generation.equals(other);
  }

  Map<String, FieldCount> fields() {
    return fields;
  }

  /** Documents by term; 0 where it was asked for and no document holds it. */
  Map<String, Long> terms(String field) {
    var ofField = terms.computeIfAbsent(field, f -> new ConcurrentHashMap<>());
    if (ofField.size() > MOST_TERMS) {
      ofField.clear();
    }
    return ofField;
  }

  Records records() {
    var kept = records;
    if (kept.byId().size() > MOST_RECORDS) {
      kept = new Records();
      records = kept;
    }
    return kept;
  }
}
