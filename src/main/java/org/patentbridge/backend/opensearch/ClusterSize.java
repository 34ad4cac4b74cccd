package org.patentbridge.backend.opensearch;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * How the cluster spreads an index.
 *
 * @param shards pieces of the index, 1 or more; fixed for one build
 * @param copies of each piece beside the first: a number, or a range such as {@code 0-1}, of which
 *     the cluster makes as many as it has machines for
 */
public record ClusterSize(int shards, String copies) {

  /** Some ten million records lie well in one piece. */
  public static final ClusterSize SMALL = new ClusterSize(1, "0-1");

  private static final int MOST_SHARDS = 1_024;

  public ClusterSize {
    if (shards < 1 || shards > MOST_SHARDS) {
      throw new InvalidValueException(
          "search-cluster-shards", Integer.toString(shards), Integer.toString(MOST_SHARDS));
    }
    if (!copies.matches("\\d{1,2}(-(\\d{1,2}|all))?")) {
      throw new InvalidValueException("search-cluster-copies", copies);
    }
  }
}
