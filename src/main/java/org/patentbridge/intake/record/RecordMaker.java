package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;

/**
 * Makes one kind of record from the fields of a row.
 *
 * @param <T> the record
 */
public interface RecordMaker<T> {

  /**
   * The record. Where the fields have errors it is filled up with stand-ins and will be thrown
   * away.
   */
  T make(Fields fields);

  /** What tells two records of one file apart. */
  String key(T record);

  /** Groups of fields; of each group at least one must be there. */
  List<Set<String>> required();

  /** Fields without a column of their own that nested formats may hold. */
  default Set<String> nested() {
    return Set.of();
  }
}
