package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.patentbridge.backend.lucene.Clause;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantIndex;

/** Asks the build in use for candidates and for what they hold. */
final class ClusterSearch implements DistantIndex {

  /** Clauses that the cluster takes in one query, unless its operator said otherwise. */
  static final int MOST_CLAUSES = 1_000;

  /** Fetched beyond the limit, so that most ties at the cut-off need no second search. */
  private static final int SLACK = 24;

  /** Sums of the cluster may differ from ours by rounding; what is nearer counts as tied. */
  private static final double ROUNDING = 1e-5;

  /** The same copies answer the same question, whoever asks. */
  private static final String SAME_COPIES = "patentbridge";

  private static final int RECORDS_AT_ONCE = 500;
  private static final int TERMS_AT_ONCE = 5_000;

  private final Cluster cluster;
  private final Builds builds;
  private final DistantForm form;
  private final ShardRoutes routes;

  private volatile Remembered remembered;

  ClusterSearch(Cluster cluster, Builds builds, DistantForm form) {
    this.cluster = cluster;
    this.builds = builds;
    this.form = form;
    this.routes = new ShardRoutes(cluster);
    this.remembered = new Remembered(builds.current().marker().state("none").generation());
  }

  @Override
  public State state() {
    var current = builds.current();
    return current.marker().state(current.name());
  }

  private Remembered of(State state) {
    var kept = remembered;
    if (!kept.isOf(state.generation())) {
      kept = new Remembered(state.generation());
      remembered = kept;
    }
    return kept;
  }

  private static String build(State state) {
    return state.generation().name();
  }

  @Override
  public Counts counts(State state, Map<String, Set<String>> terms) {
    var kept = of(state);
    Map<String, Set<String>> unknown = new HashMap<>();
    Map<String, Map<String, Long>> known = new HashMap<>();
    terms.forEach(
        (field, wanted) -> {
          var left = new HashSet<>(wanted);
          left.removeAll(kept.terms(field).keySet());
          unknown.put(field, left);
        });
    ask(state, unknown, kept);
    terms.forEach(
        (field, wanted) -> {
          var ofField = new HashMap<String, Long>();
          for (var term : wanted) {
            long documents = kept.terms(field).getOrDefault(term, 0L);
            if (documents > 0) {
              ofField.put(term, documents);
            }
          }
          known.put(field, ofField);
        });
    return new Counts(Map.copyOf(kept.fields()), known);
  }

  /** Every shard is asked for its part; the parts add up. */
  private void ask(State state, Map<String, Set<String>> unknown, Remembered kept) {
    unknown.forEach(
        (field, wanted) -> {
          if (wanted.isEmpty() && kept.fields().containsKey(field)) {
            return;
          }
          var terms = List.copyOf(wanted);
          for (int from = 0; from == 0 || from < terms.size(); from += TERMS_AT_ONCE) {
            var some = terms.subList(from, Math.min(terms.size(), from + TERMS_AT_ONCE));
            ask(state, field, some, kept);
          }
        });
  }

  private void ask(State state, String field, List<String> terms, Remembered kept) {
    long documents = 0;
    long all = 0;
    long pairs = 0;
    var counts = new HashMap<String, Long>();
    for (var route : routes.of(build(state))) {
      var said = frequencies(state, field, terms, route);
      var sums = said.path("field_statistics");
      documents += Math.max(0, sums.path("doc_count").asLong());
      all += Math.max(0, sums.path("sum_ttf").asLong());
      pairs += Math.max(0, sums.path("sum_doc_freq").asLong());
      var found = said.path("terms");
      for (var term : terms) {
        counts.merge(term, found.path(Separators.clean(term)).path("doc_freq").asLong(), Long::sum);
      }
    }
    if (documents > 0) {
      kept.fields().put(field, new FieldCount(documents, all, pairs));
    }
    kept.terms(field).putAll(counts);
  }

  /** A document that is made up of the terms is read by the cluster, and kept nowhere. */
  private JsonNode frequencies(State state, String field, List<String> terms, String route) {
    var body = Cluster.JSON.createObjectNode();
    var counts = new LinkedHashMap<String, Integer>();
    terms.forEach(term -> counts.put(term, 1));
    // Nothing is said of a field without terms.
    counts.putIfAbsent("\u0001", 1);
    body.putObject("doc").put(field, DocumentJson.counted(counts));
    body.putArray("fields").add(field);
    body.put("term_statistics", true).put("field_statistics", true);
    body.put("positions", false).put("offsets", false).put("payloads", false);
    var parameters = Map.of("routing", route, "preference", SAME_COPIES);
    return require(
            cluster.post("/" + build(state) + "/_termvectors", parameters, body), "counting terms")
        .path("term_vectors")
        .path(field);
  }

  private JsonNode require(Answer answer, String doing) {
    if (answer.kind().equals("index_not_found_exception")) {
      throw new Gone(builds.alias());
    }
    return cluster.require(answer, doing).body();
  }

  /**
   * A search as it is sent.
   *
   * @param of place of the search
   * @param body what is asked
   * @param size how many are fetched
   */
  private record Sent(int of, ObjectNode body, int size) {}

  @Override
  public List<List<String>> best(State state, List<Search> searches) {
    List<Set<String>> found = new ArrayList<>();
    var waiting = new ArrayList<Sent>();
    for (int i = 0; i < searches.size(); i++) {
      found.add(new LinkedHashSet<>());
      var search = searches.get(i);
      for (var query : queries(search)) {
        waiting.add(sent(i, query, search.depth() + SLACK));
      }
    }
    while (!waiting.isEmpty()) {
      var deeper = new ArrayList<Sent>();
      var answers = together(state, waiting);
      for (int i = 0; i < answers.size(); i++) {
        var sent = waiting.get(i);
        var hits = answers.get(i);
        int depth = searches.get(sent.of()).depth();
        if (hits.size() < sent.size()
            || sent.size() >= IndexMapping.DEEPEST
            || !isTied(hits, depth)) {
          hits.forEach(hit -> found.get(sent.of()).add(hit.path("_id").asText()));
        } else {
          int size = Math.min(IndexMapping.DEEPEST, sent.size() * 2);
          deeper.add(sent(sent.of(), (ObjectNode) sent.body().path("query"), size));
        }
      }
      waiting = deeper;
    }
    return found.stream().map(List::copyOf).toList();
  }

  private static boolean isTied(List<JsonNode> hits, int depth) {
    double last = hits.getLast().path("_score").asDouble();
    return last >= hits.get(depth - 1).path("_score").asDouble() * (1 - ROUNDING);
  }

  private static Sent sent(int of, ObjectNode query, int size) {
    var body = Cluster.JSON.createObjectNode();
    body.put("size", size).put("_source", false).put("track_total_hits", false);
    body.set("query", query);
    return new Sent(of, body, size);
  }

  /**
   * One query, or several where a text has more terms than the cluster takes at once: the
   * weightiest together, then the next ones.
   */
  private static List<ObjectNode> queries(Search search) {
    var terms =
        search.any().stream()
            .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
            .toList();
    return IntStream.iterate(
            0, from -> from == 0 || from < terms.size(), from -> from + MOST_CLAUSES)
        .mapToObj(from -> terms.subList(from, Math.min(terms.size(), from + MOST_CLAUSES)))
        .map(some -> query(some, search.among(), search.mustShare()))
        .toList();
  }

  private static ObjectNode query(List<Weighted> any, Clause among, boolean mustShare) {
    var query = Cluster.JSON.createObjectNode();
    var bool = query.putObject("bool");
    var should = bool.putArray("should");
    for (var term : any) {
      should
          .addObject()
          .putObject("term")
          .putObject(term.field())
          .put("value", Separators.clean(term.term()))
          .put("boost", term.weight());
    }
    bool.put("minimum_should_match", mustShare ? 1 : 0);
    if (!among.equals(new Clause.All(List.of(), List.of()))) {
      bool.putArray("filter").add(ClauseJson.of(among));
    }
    return query;
  }

  private List<List<JsonNode>> together(State state, List<Sent> searches) {
    var lines = new ByteArrayOutputStream();
    var head = Cluster.JSON.createObjectNode();
    head.put("index", build(state))
        .put("search_type", "dfs_query_then_fetch")
        .put("preference", SAME_COPIES)
        .put("allow_partial_search_results", false);
    for (var sent : searches) {
      lines.writeBytes(Cluster.bytes(head));
      lines.write('\n');
      lines.writeBytes(Cluster.bytes(sent.body()));
      lines.write('\n');
    }
    var wait = Cluster.firstWait();
    for (int attempt = 1; ; attempt++) {
      var answer =
          require(
              cluster.lines(
                  "/_msearch",
                  Map.of(
                      "filter_path",
                      "responses.hits.hits._id,responses.hits.hits._score,"
                          + "responses.error.type,responses.status,responses._shards.failed"),
                  lines.toByteArray(),
                  Cluster.Patience.ASKING),
              "searching");
      var responses = answer.path("responses");
      if (attempt == SEARCHES_AT_MOST || !isPutOff(responses)) {
        return hits(responses);
      }
      Cluster.pause(wait);
      wait = Cluster.longer(wait);
    }
  }

  /** While a machine dies, its shards answer for a second or two by errors. */
  private static final int SEARCHES_AT_MOST = 8;

  private static boolean isPutOff(JsonNode responses) {
    for (var response : responses) {
      if (Cluster.isLater(response.path("status").asInt())
          || response.path("_shards").path("failed").asInt() > 0) {
        return true;
      }
    }
    return false;
  }

  private List<List<JsonNode>> hits(JsonNode responses) {
    var all = new ArrayList<List<JsonNode>>();
    for (var response : responses) {
      int status = response.path("status").asInt();
      boolean isWhole = response.path("_shards").path("failed").asInt() == 0;
      require(new Answer(isWhole ? status : 503, response), "searching");
      var hits = new ArrayList<JsonNode>();
      response.path("hits").path("hits").forEach(hits::add);
      all.add(hits);
    }
    return all;
  }

  @Override
  public HeldTexts held(State state, Collection<String> ids) {
    var records = of(state).records();
    var missing = new ArrayList<String>();
    for (var id : ids) {
      if (!records.byId().containsKey(id)) {
        missing.add(id);
      }
    }
    for (int from = 0; from < missing.size(); from += RECORDS_AT_ONCE) {
      fetch(
          state, missing.subList(from, Math.min(missing.size(), from + RECORDS_AT_ONCE)), records);
    }
    var held = new LinkedHashMap<String, HeldRecord>();
    for (var id : ids) {
      var record = records.byId().get(id);
      if (record != null) {
        held.put(id, record);
      }
    }
    return new HeldRecords(held, records.numbers());
  }

  private void fetch(State state, List<String> ids, Remembered.Records into) {
    var layout = form.layout();
    for (var document : documents(build(state), ids, "text.*,concept,embedding")) {
      into.byId()
          .put(
              document.path("_id").asText(),
              HeldRecord.read(
                  document.path("_source"), layout.counted(), layout.directions(), into.numbers()));
    }
  }

  /** Documents as searches see them; those that are not there are left out. */
  List<JsonNode> documents(String build, List<String> ids, String fields) {
    var body = Cluster.JSON.createObjectNode();
    var wanted = body.putArray("ids");
    ids.forEach(id -> wanted.add(Separators.clean(id)));
    var answer =
        require(
            cluster.post(
                "/" + build + "/_mget",
                Map.of(
                    "realtime", "false",
                    "preference", SAME_COPIES,
                    "_source_includes", fields),
                body),
            "reading records");
    var found = new ArrayList<JsonNode>();
    for (var document : answer.path("docs")) {
      if (document.has("error")) {
        throw cluster.failure("reading records", 503, Answer.kindOf(document));
      }
      if (document.path("found").asBoolean()) {
        found.add(document);
      }
    }
    return found;
  }

  @Override
  public long count(State state, Clause among, List<Weighted> any) {
    var body = Cluster.JSON.createObjectNode();
    if (any.isEmpty()) {
      body.set("query", ClauseJson.of(among));
    } else {
      var bool = body.putObject("query").putObject("bool");
      bool.putArray("filter").add(ClauseJson.of(among)).add(holdsAny(any));
    }
    return require(
            cluster.post("/" + build(state) + "/_count", Map.of("preference", SAME_COPIES), body),
            "counting")
        .path("count")
        .asLong();
  }

  private static ObjectNode holdsAny(List<Weighted> any) {
    Map<String, List<String>> byField = new LinkedHashMap<>();
    any.forEach(w -> byField.computeIfAbsent(w.field(), f -> new ArrayList<>()).add(w.term()));
    return ClauseJson.of(
        Clause.oneOf(
            byField.entrySet().stream()
                .map(e -> (Clause) new Clause.Holds(e.getKey(), e.getValue()))
                .toList()));
  }

  @Override
  public List<String> latest(State state, Clause among, int limit) {
    var body = Cluster.JSON.createObjectNode();
    body.put("size", limit).put("_source", false).put("track_total_hits", false);
    body.set("query", ClauseJson.of(among));
    var order = body.putArray("sort");
    order.addObject().putObject(DistantForm.latest()).put("order", "desc").put("missing", "_last");
    order.addObject().put(IndexMapping.ID, "asc");
    var answer =
        require(
            cluster.post(
                "/" + build(state) + "/_search",
                Map.of("preference", SAME_COPIES, "allow_partial_search_results", "false"),
                body),
            "searching");
    var ids = new ArrayList<String>();
    answer.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asText()));
    return ids;
  }

  @Override
  public Optional<String> findNear(State state, List<String> fields, String word) {
    return Corrections.of(fields, word).ask(cluster, build(state));
  }
}
