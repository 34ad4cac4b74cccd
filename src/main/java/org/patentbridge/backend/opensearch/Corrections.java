package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A word that may be misspelled.
 *
 * @param fields in which it is looked for
 * @param word letters and digits
 */
record Corrections(List<String> fields, String word) {

  /** Shorter words have too many neighbours for two slips. */
  private static final int LONG_WORD = 6;

  private static final int MOST = 50;

  private static final Comparator<JsonNode> BEST_LAST =
      Comparator.<JsonNode>comparingDouble(o -> o.path("score").asDouble())
          .thenComparingLong(o -> o.path("freq").asLong())
          .thenComparing(o -> o.path("text").asText(), Comparator.reverseOrder());

  static Corrections of(List<String> fields, String word) {
    return new Corrections(fields, word);
  }

  /** The likeliest other word; empty where the word is known, or none is near. */
  Optional<String> ask(Cluster cluster, String build) {
    var body = Cluster.JSON.createObjectNode();
    body.put("size", 0);
    var suggest = body.putObject("suggest");
    for (var field : fields) {
      suggest
          .putObject(field)
          .put("text", word)
          .putObject("term")
          .put("field", field)
          .put("analyzer", "keyword")
          .put("size", MOST)
          .put("shard_size", MOST)
          .put("suggest_mode", "always")
          .put("prefix_length", 1)
          .put("max_edits", word.length() >= LONG_WORD ? 2 : 1);
    }
    var known = Cluster.JSON.createObjectNode();
    var any = known.putObject("query").putObject("bool").putArray("should");
    fields.forEach(field -> any.addObject().putObject("term").put(field, word));
    var count = cluster.post("/" + build + "/_count", Map.of(), known);
    if (cluster.require(count, "looking up a word").body().path("count").asLong() > 0) {
      return Optional.empty();
    }
    var answer =
        cluster.require(
            cluster.post("/" + build + "/_search", Map.of(), body), "looking for near words");
    return StreamSupport.stream(answer.body().path("suggest").spliterator(), false)
        .flatMap(entries -> StreamSupport.stream(entries.spliterator(), false))
        .flatMap(entry -> StreamSupport.stream(entry.path("options").spliterator(), false))
        .max(BEST_LAST)
        .map(option -> option.path("text").asText());
  }
}
