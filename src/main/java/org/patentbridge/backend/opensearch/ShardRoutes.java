package org.patentbridge.backend.opensearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.patentbridge.backend.lucene.DistantIndex;

/** One routing value for each shard of an index, to ask each for its part. */
final class ShardRoutes {

  /** Values that are tried for each shard, on an average, before giving up. */
  private static final int TRIALS = 200;

  private final Cluster cluster;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  ShardRoutes(Cluster cluster) {
    this.cluster = cluster;
  }

  List<String> of(String index) {
    return known.computeIfAbsent(index, this::find);
  }

  private List<String> find(String index) {
    known.clear();
    int shards = shards(index, "").size();
    var routes = new ArrayList<String>();
    Set<Integer> reached = new HashSet<>();
    for (int value = 0; reached.size() < shards; value++) {
      if (value > shards * TRIALS) {
        throw new IllegalStateException(
            "of %d shards of the index %s only %d can be asked"
                .formatted(shards, index, reached.size()));
      }
      var route = Integer.toString(value);
      if (shards == 1 || reached.addAll(shards(index, route))) {
        routes.add(route);
      }
      if (shards == 1) {
        return routes;
      }
    }
    return routes;
  }

  private Set<Integer> shards(String index, String route) {
    var parameters = route.isEmpty() ? Map.<String, String>of() : Map.of("routing", route);
    var answer = cluster.get("/" + index + "/_search_shards", parameters);
    if (!answer.isFound()) {
      throw new DistantIndex.Gone(index);
    }
    var numbers = new HashSet<Integer>();
    cluster
        .require(answer, "looking for the shards of the index " + index)
        .body()
        .path("shards")
        .forEach(copies -> numbers.add(copies.path(0).path("shard").asInt()));
    return numbers;
  }
}
