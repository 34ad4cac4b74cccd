package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.semantics.ConceptSpace;

/**
 * The builds of our index in a cluster: one index of the cluster each, one of which bears our alias
 * and is the one in use, for every process alike.
 */
final class Builds {

  private static final int BAD_REQUEST = 400;
  private static final int PIECE = 1 << 20;

  private final Cluster cluster;
  private final DistantForm form;
  private final ClusterSize size;

  Builds(Cluster cluster, DistantForm form, ClusterSize size) {
    this.cluster = cluster;
    this.form = form;
    this.size = size;
  }

  /**
   * A build with its marker as it was read.
   *
   * @param name of the cluster's index
   * @param marker what it says of itself
   * @param seqNo number of the marker's last write
   * @param term of the machine that took that write
   */
  record Marked(String name, Marker marker, long seqNo, long term) {}

  String alias() {
    return cluster.address().prefix() + "-records";
  }

  /** The build in use; made empty where there is none. */
  Marked current() {
    for (int attempt = 0; attempt < 3; attempt++) {
      var answer = cluster.get("/" + alias() + "/_doc/" + Marker.ID, Map.of());
      if (answer.isGood()) {
        var body = answer.body();
        return new Marked(
            body.path("_index").asText(),
            Marker.read(body.path("_source")),
            body.path("_seq_no").asLong(),
            body.path("_primary_term").asLong());
      }
      if (answer.isFound()) {
        throw cluster.failure("reading the state of the index", answer.status(), answer.kind());
      }
      startFirst();
    }
    throw new IllegalStateException(
        "the index " + alias() + " of the search cluster cannot be made");
  }

  /** Of two processes that start it at once one is told that it is there. */
  private void startFirst() {
    var first = alias() + "-0000";
    var index = new IndexMapping(form, size).index();
    index.putObject("aliases").putObject(alias());
    var made = cluster.put("/" + first, Map.of(), index);
    if (!made.isGood() && made.status() != BAD_REQUEST) {
      throw cluster.failure("making the index " + first, made.status(), made.kind());
    }
    var marker = Marker.fresh(ChangeNumber.NONE, form, 0);
    var marked =
        cluster.put(
            "/" + alias() + "/_create/" + Marker.ID,
            Map.of("require_alias", "true"),
            marker.json());
    if (!marked.isGood() && !marked.isConflict() && marked.isFound()) {
      throw cluster.failure("marking the index " + first, marked.status(), marked.kind());
    }
  }

  /** Makes an empty build beside the one in use. */
  String start() {
    int last = names().stream().mapToInt(this::numberOf).max().orElse(0);
    var name =
        "%s-%04d-%s".formatted(alias(), last + 1, UUID.randomUUID().toString().substring(0, 6));
    cluster.require(
        cluster.put("/" + name, Map.of(), new IndexMapping(form, size).index()),
        "making the index " + name);
    return name;
  }

  private int numberOf(String name) {
    var number = name.substring(alias().length() + 1).replaceFirst("-.*", "");
    return number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0;
  }

  /** All of them, in use or not. */
  List<String> names() {
    var answer = cluster.get("/" + alias() + "-*/_alias", Map.of());
    if (!answer.isFound()) {
      return List.of();
    }
    var names = new ArrayList<String>();
    cluster.require(answer, "listing indices").body().fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Puts a build in the place of the one in use; from then on all processes search it. */
  void use(String name) {
    var swap = Cluster.JSON.createObjectNode();
    var actions = swap.putArray("actions");
    actions
        .addObject()
        .putObject("remove")
        .put("index", alias() + "-*")
        .put("alias", alias())
        .put("must_exist", false);
    actions
        .addObject()
        .putObject("add")
        .put("index", name)
        .put("alias", alias())
        .put("is_write_index", true);
    cluster.require(cluster.change("/_aliases", Map.of(), swap), "putting the new index in use");
  }

  /** Deletes all builds but one; only whoever holds the lease may. */
  void deleteAllBut(String name) {
    for (var other : names()) {
      if (!other.equals(name)) {
        delete(other);
      }
    }
  }

  void delete(String name) {
    var gone = cluster.delete("/" + name, Map.of("ignore_unavailable", "true"));
    if (gone.isFound()) {
      cluster.require(gone, "deleting the index " + name);
    }
  }

  void mark(String build, Marker marker) {
    cluster.require(
        cluster.put("/" + build + "/_doc/" + Marker.ID, Map.of(), marker.json()),
        "marking the index " + build);
  }

  /** Says something newer of the build in use; false where another process was faster. */
  boolean mark(Marked before, Marker marker) {
    var answer =
        cluster.put(
            "/" + before.name() + "/_doc/" + Marker.ID,
            Map.of(
                "if_seq_no", Long.toString(before.seqNo()),
                "if_primary_term", Long.toString(before.term())),
            marker.json());
    if (answer.isConflict() || !answer.isFound()) {
      return false;
    }
    cluster.require(answer, "marking the index " + before.name());
    return true;
  }

  void refresh(String build) {
    cluster.require(
        cluster.change("/" + build + "/_refresh", Map.of(), null),
        "showing what was written to " + build);
  }

  long count(String build) {
    var query = Cluster.JSON.createObjectNode();
    query.set("query", ClauseJson.everything());
    return cluster
        .require(cluster.post("/" + build + "/_count", Map.of(), query), "counting records")
        .body()
        .path("count")
        .asLong();
  }

  /** Keeps a concept space in a build, in pieces; returns how many. */
  int keep(String build, ConceptSpace space) {
    var bytes = new ByteArrayOutputStream();
    try {
      space.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing a concept space in memory failed", impossible);
    }
    var all = bytes.toByteArray();
    int pieces = 0;
    for (int from = 0; from < all.length; from += PIECE) {
      var piece = java.util.Arrays.copyOfRange(all, from, Math.min(all.length, from + PIECE));
      ObjectNode json = Cluster.JSON.createObjectNode();
      json.put(IndexMapping.CHUNK, Base64.getEncoder().encodeToString(piece));
      cluster.require(
          cluster.put("/" + build + "/_doc/space-" + pieces, Map.of(), json),
          "keeping the concept space");
      pieces++;
    }
    return pieces;
  }

  /** The concept space of a build; null where it has none. */
  @Nullable ConceptSpace space(String build, int pieces) {
    if (pieces == 0) {
      return null;
    }
    var bytes = new ByteArrayOutputStream();
    for (int piece = 0; piece < pieces; piece++) {
      var answer =
          cluster.require(
              cluster.get("/" + build + "/_doc/space-" + piece, Map.of()),
              "reading the concept space");
      var chunk = answer.body().path("_source").path(IndexMapping.CHUNK).asText();
      bytes.writeBytes(Base64.getDecoder().decode(chunk));
    }
    try {
      return ConceptSpace.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException damaged) {
      throw new UncheckedIOException(
          "the concept space of the index " + build + " is damaged", damaged);
    }
  }

  /** Health of the build in use: green, yellow or red; empty where the cluster does not say. */
  Optional<String> health() {
    var answer = cluster.get("/_cluster/health/" + alias(), Map.of("timeout", "2s"));
    return Optional.of(answer.body().path("status").asText("")).filter(s -> !s.isEmpty());
  }
}
