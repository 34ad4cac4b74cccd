package org.patentbridge.domain.provenance;

import java.util.List;
import java.util.Optional;

/**
 * What all tables of the store held at one moment.
 *
 * @param schema number of the last migration that had been done, of those that every database knows
 * @param tables in an order in which they can be filled
 */
public record StoreSnapshot(int schema, List<TableDigest> tables) {

  public StoreSnapshot {
    tables = List.copyOf(tables);
  }

  /** All rows of all tables. */
  public long rows() {
    return tables.stream().mapToLong(TableDigest::rows).sum();
  }

  /** The first table that the other holds otherwise, none where they are the same. */
  public Optional<String> firstDifference(StoreSnapshot other) {
    return tables.stream()
        .filter(table -> !other.tables.contains(table))
        .map(TableDigest::table)
        .findFirst();
  }
}
