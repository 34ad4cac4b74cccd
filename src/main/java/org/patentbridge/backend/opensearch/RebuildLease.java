package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The right to rebuild the index, which one process has at a time: a document in the cluster with
 * the time until which it is good. A process that dies loses it by doing nothing.
 */
final class RebuildLease implements AutoCloseable {

  private static final Duration GOOD_FOR = Duration.ofMinutes(2);
  private static final Duration RENEWED_EVERY = Duration.ofSeconds(20);

  private final Cluster cluster;
  private final Clock clock;
  private final String owner = UUID.randomUUID().toString();
  private final AtomicBoolean isLost = new AtomicBoolean();
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("rebuild-lease").factory());

  private RebuildLease(Cluster cluster, Clock clock) {
    this.cluster = cluster;
    this.clock = clock;
  }

  /** The lease; null where another process has it. */
  static @org.jspecify.annotations.Nullable RebuildLease take(Cluster cluster, Clock clock) {
    var lease = new RebuildLease(cluster, clock);
    if (!lease.take()) {
      lease.renewing.shutdownNow();
      return null;
    }
    long every = RENEWED_EVERY.toMillis();
    lease.renewing.scheduleAtFixedRate(lease::renew, every, every, TimeUnit.MILLISECONDS);
    return lease;
  }

  /** Whether any process has it now. */
  static boolean isTaken(Cluster cluster, Clock clock) {
    var answer = cluster.get(place(cluster), Map.of());
    return answer.isGood() && isGood(answer, clock);
  }

  private static String place(Cluster cluster) {
    return "/" + cluster.address().prefix() + "-control/_doc/rebuild";
  }

  private static boolean isGood(Answer answer, Clock clock) {
    return source(answer).path("until").asLong() > clock.millis();
  }

  private static com.fasterxml.jackson.databind.JsonNode source(Answer answer) {
    return answer.body().path("_source").path(IndexMapping.MARKER);
  }

  private boolean take() {
    makePlace();
    var made = cluster.put(place(cluster), Map.of("op_type", "create"), said());
    if (made.isGood()) {
      return true;
    }
    if (!made.isConflict()) {
      throw cluster.failure("asking for the right to rebuild", made.status(), made.kind());
    }
    var there = cluster.get(place(cluster), Map.of());
    return there.isGood() && !isGood(there, clock) && replace(there);
  }

  private boolean replace(Answer there) {
    var taken =
        cluster.put(
            place(cluster),
            Map.of(
                "if_seq_no", there.body().path("_seq_no").asText(),
                "if_primary_term", there.body().path("_primary_term").asText()),
            said());
    return taken.isGood();
  }

  private void makePlace() {
    var index = Cluster.JSON.createObjectNode();
    index.putObject("settings").put("number_of_shards", 1).put("auto_expand_replicas", "0-1");
    var mappings = index.putObject("mappings");
    mappings.put("dynamic", "strict");
    mappings
        .putObject("properties")
        .putObject(IndexMapping.MARKER)
        .put("type", "object")
        .put("enabled", false);
    // It is there already but for the very first time.
    cluster.put("/" + cluster.address().prefix() + "-control", Map.of(), index);
  }

  private ObjectNode said() {
    var said = Cluster.JSON.createObjectNode();
    said.putObject(IndexMapping.MARKER)
        .put("owner", owner)
        .put("until", clock.millis() + GOOD_FOR.toMillis());
    return said;
  }

  private void renew() {
    try {
      var there = cluster.get(place(cluster), Map.of());
      if (!isMine(there) || !replace(there)) {
        isLost.set(true);
      }
    } catch (RuntimeException silent) {
      System.getLogger(RebuildLease.class.getName())
          .log(System.Logger.Level.WARNING, "the right to rebuild could not be renewed", silent);
    }
  }

  private boolean isMine(Answer there) {
    return there.isGood() && source(there).path("owner").asText().equals(owner);
  }

  /** Fails where another process took it over meanwhile. */
  void require() {
    if (isLost.get() || !isMine(cluster.get(place(cluster), Map.of()))) {
      throw new IllegalStateException(
          "another process has taken over rebuilding the index; this build is given up");
    }
  }

  @Override
  public void close() {
    renewing.shutdownNow();
    var there = cluster.get(place(cluster), Map.of());
    if (isMine(there)) {
      cluster.delete(
          place(cluster),
          Map.of(
              "if_seq_no", there.body().path("_seq_no").asText(),
              "if_primary_term", there.body().path("_primary_term").asText()));
    }
  }
}
