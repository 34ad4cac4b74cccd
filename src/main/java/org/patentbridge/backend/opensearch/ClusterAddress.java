package org.patentbridge.backend.opensearch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Where a cluster is and what we may call our own there.
 *
 * @param nodes addresses of one or more of its nodes, without a path
 * @param user to sign in as, null for none
 * @param password of the user, null for none
 * @param prefix with which the names of all our indices begin
 */
public record ClusterAddress(
    List<URI> nodes, @Nullable String user, @Nullable String password, String prefix) {

  private static final String PREFIX = "[a-z][a-z0-9-]{0,39}";

  public ClusterAddress {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new InvalidValueException("search-cluster-missing", "");
    }
    for (var node : nodes) {
      boolean isHttp = "http".equals(node.getScheme()) || "https".equals(node.getScheme());
      boolean isPlain = node.getUserInfo() == null && node.getPath().isEmpty();
      if (!isHttp || node.getHost() == null || !isPlain) {
        throw new InvalidValueException("search-cluster-node", shown(node));
      }
    }
    if (!prefix.matches(PREFIX)) {
      throw new InvalidValueException("search-cluster-prefix", prefix);
    }
  }

  /** Never with what may be a password. */
  private static String shown(URI node) {
    return node.getUserInfo() == null ? node.toString() : "…@" + node.getHost();
  }

  /** Names the cluster to people. */
  String describe() {
    return String.join(", ", nodes.stream().map(URI::toString).toList());
  }

  @Override
  public String toString() {
    return "cluster at " + describe() + ", indices " + prefix + "-*";
  }
}
