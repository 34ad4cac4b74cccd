package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.ChangeNumber;

/**
 * Writes many records, some megabytes at a time and a few requests at once; whoever adds waits
 * while the cluster has enough to do. What the cluster puts off or a dying machine did not answer
 * is sent again, which does no harm: a record is written under its id with a version from the
 * number of the change that it comes from, and only what is newer than what is there is written at
 * all.
 */
final class BulkLoad implements AutoCloseable {

  /** What the makers of OpenSearch advise. */
  private static final int FULL = 5 << 20;

  private static final int AT_ONCE = 3;
  private static final int MOST_ATTEMPTS = 30;
  private static final String SEEN = "items.*.status,items.*.error.type,error.type,status";

  private static final int CREATED = 201;
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int FIRST_ERROR = 300;

  private final Cluster cluster;
  private final Target target;
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final AtomicLong created = new AtomicLong();
  private List<Line> waiting = new ArrayList<>();
  private long size;
  private long added;

  /**
   * Where to.
   *
   * @param index or alias
   * @param isAlias whether it must be an alias; an index of that name is never made then
   * @param version of the first record, 0 or more
   * @param step by which the version grows from record to record, 0 or 1
   */
  record Target(String index, boolean isAlias, long version, int step) {

    /** More records than one rebuild writes. */
    private static final long MOST_RECORDS = 1L << 28;

    /** Changes of the build in use: the same change writes nothing twice. */
    static Target change(String alias, ChangeNumber number) {
      return new Target(alias, true, number.value() * MOST_RECORDS, 0);
    }

    /** A build that is made of all records: of two with one id the later counts. */
    static Target build(String name, ChangeNumber upTo) {
      return new Target(name, false, upTo.value() * MOST_RECORDS, 1);
    }
  }

  /**
   * Something to be done.
   *
   * @param id of the record
   * @param action first line
   * @param source second line, null where the record goes
   */
  private record Line(String id, byte[] action, byte @Nullable [] source) {

    void writeTo(ByteArrayOutputStream out) {
      out.writeBytes(action);
      out.write('\n');
      if (source != null) {
        out.writeBytes(source);
        out.write('\n');
      }
    }

    long size() {
      return action.length + (source == null ? 0 : source.length) + 2L;
    }
  }

  BulkLoad(Cluster cluster, Target target) {
    this.cluster = cluster;
    this.target = target;
  }

  void put(String id, JsonNode source) {
    add(new Line(id, action("index", id), Cluster.bytes(source)));
  }

  void remove(String id) {
    add(new Line(id, action("delete", id), null));
  }

  private byte[] action(String what, String id) {
    ObjectNode action = Cluster.JSON.createObjectNode();
    action
        .putObject(what)
        .put("_id", Separators.clean(id))
        .put("version", target.version() + target.step() * added++)
        .put("version_type", "external");
    return Cluster.bytes(action);
  }

  private void add(Line line) {
    waiting.add(line);
    size += line.size();
    if (size >= FULL) {
      send();
    }
  }

  /**
   * Sends what waits; returns when all that was added is written.
   *
   * @return how many records were not there before; one whose answer was lost may not count
   */
  long finish() {
    send();
    free.acquireUninterruptibly(AT_ONCE);
    free.release(AT_ONCE);
    rethrow();
    return created.get();
  }

  private void rethrow() {
    var failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("writing to the search cluster failed", failed);
    }
  }

  private void send() {
    rethrow();
    if (waiting.isEmpty()) {
      return;
    }
    var lines = waiting;
    waiting = new ArrayList<>();
    size = 0;
    free.acquireUninterruptibly();
    senders.execute(
        () -> {
          try {
            write(lines);
          } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
          } finally {
            free.release();
          }
        });
  }

  /** Again and again what was put off, with growing pauses. */
  private void write(List<Line> lines) {
    var left = lines;
    var wait = Cluster.firstWait();
    for (int attempt = 0; !left.isEmpty(); attempt++) {
      if (attempt > 0) {
        if (attempt > MOST_ATTEMPTS) {
          throw cluster.failure("writing " + left.size() + " records", 429, "again and again");
        }
        Cluster.pause(wait);
        wait = Cluster.longer(wait);
      }
      left = once(left);
    }
  }

  /** Returns those that must be sent again. */
  private List<Line> once(List<Line> lines) {
    var out = new ByteArrayOutputStream();
    lines.forEach(line -> line.writeTo(out));
    var parameters =
        target.isAlias()
            ? Map.of("require_alias", "true", "filter_path", SEEN)
            : Map.of("filter_path", SEEN);
    var answer =
        cluster.require(
            cluster.lines(
                "/" + target.index() + "/_bulk",
                parameters,
                out.toByteArray(),
                Cluster.Patience.LOADING),
            "writing records");
    var again = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      var item = answer.body().path("items").path(i).elements().next();
      int status = item.path("status").asInt();
      var line = lines.get(i);
      if (Cluster.isLater(status)) {
        again.add(line);
      } else if (status == CREATED) {
        created.incrementAndGet();
      } else if (!isSettled(status, line)) {
        throw cluster.failure("writing " + line.id(), status, Answer.kindOf(item));
      }
    }
    return again;
  }

  /** The same or something newer is there, or what should go is gone. */
  private static boolean isSettled(int status, Line line) {
    return status < FIRST_ERROR
        || status == CONFLICT
        || status == NOT_FOUND && line.source() == null;
  }

  @Override
  public void close() {
    senders.shutdown();
    try {
      if (!senders.awaitTermination(2, TimeUnit.MINUTES)) {
        senders.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
