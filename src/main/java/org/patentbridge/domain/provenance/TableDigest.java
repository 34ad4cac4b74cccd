package org.patentbridge.domain.provenance;

import java.util.List;

/**
 * What one table of the store held: enough to tell whether another table holds the same.
 *
 * @param table its name
 * @param columns names of its columns, in the order of a row's values
 * @param rows how many there were
 * @param digest the sum of the digests of all rows, which no order of rows changes
 */
public record TableDigest(String table, List<String> columns, long rows, Digest digest) {

  public TableDigest {
    columns = List.copyOf(columns);
  }
}
