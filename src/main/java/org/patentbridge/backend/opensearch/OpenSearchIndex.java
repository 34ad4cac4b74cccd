package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantIndex;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.semantics.ConceptSpace;

/**
 * A search index in an OpenSearch cluster, which several processes share: each sees at once what
 * another one wrote, and one of them rebuilds it.
 *
 * <p>What an update wrote is seen by searches when all of it is there; when a process dies on the
 * way, the next update says it again.
 */
public final class OpenSearchIndex implements SearchIndex, AutoCloseable {

  /** Built anew within seconds. */
  private static final long FEW_RECORDS = 2_000;

  private static final long ONE_IN = 20;
  private static final long FEWEST_FOR_CONCEPTS = 200;
  private static final int MOST_ATTEMPTS = 20;
  private static final Duration LOOKED_EVERY = Duration.ofMillis(250);

  private final Cluster cluster;
  private final Builds builds;
  private final ClusterSearch search;
  private final DistantForm form;
  private final Means means;
  private final AtomicBoolean rebuilding = new AtomicBoolean();

  private @Nullable Space space;

  /**
   * What is needed beside the cluster.
   *
   * @param folder for a file of records while the index is rebuilt
   * @param clock by which processes agree who rebuilds
   */
  public record Means(Path folder, Clock clock) {}

  /**
   * The concept space of a build.
   *
   * @param build its name
   * @param space null where it has none
   */
  private record Space(String build, @Nullable ConceptSpace space) {}

  private OpenSearchIndex(Cluster cluster, DistantForm form, ClusterSize size, Means means) {
    this.cluster = cluster;
    this.form = form;
    this.means = means;
    this.builds = new Builds(cluster, form, size);
    this.search = new ClusterSearch(cluster, builds, form);
  }

  /** Opens the index of a cluster, making an empty one where there is none. */
  public static OpenSearchIndex open(
      ClusterAddress address, ClusterSize size, DistantForm form, Means means) {
    var cluster = new Cluster(address);
    var opened = false;
    try {
      var index = new OpenSearchIndex(cluster, form, size, means);
      opened = true;
      return index;
    } finally {
      if (!opened) {
        cluster.close();
      }
    }
  }

  /** What rankings ask. */
  public DistantIndex distant() {
    return search;
  }

  List<JsonNode> documents(List<String> ids, String fields) {
    return search.documents(builds.alias(), ids, fields);
  }

  @Override
  public IndexGeneration generation() {
    return search.state().generation();
  }

  @Override
  public long count() {
    return builds.count(builds.current().name());
  }

  @Override
  public boolean isOfOtherForm() {
    var marker = builds.current().marker();
    return !marker.form().equals(form.version()) || !marker.model().equals(form.model());
  }

  @Override
  public boolean hasOutgrownItsConcepts(ChangeNumber last) {
    var current = builds.current();
    long records = builds.count(current.name());
    long changes = last.value() - current.marker().learnt().value();
    return records >= FEWEST_FOR_CONCEPTS
        && changes > (records <= FEW_RECORDS ? 0 : records / ONE_IN);
  }

  @Override
  public synchronized void update(
      Collection<IndexDocument> documents, Collection<String> removed, ChangeNumber upTo) {
    var build = "";
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      var before = builds.current();
      if (!before.name().equals(build)) {
        // What another process rebuilt meanwhile must contain this as well.
        write(documents, removed, upTo, before);
        build = before.name();
      }
      if (builds.mark(before, before.marker().after(upTo, form))) {
        return;
      }
    }
    throw new IllegalStateException(
        "the index could not be brought to change " + upTo + ": others write to it all the time");
  }

  private void write(
      Collection<IndexDocument> documents,
      Collection<String> removed,
      ChangeNumber upTo,
      Builds.Marked build) {
    if (documents.isEmpty() && removed.isEmpty()) {
      return;
    }
    var concepts = documents.isEmpty() ? null : space(build);
    var target = BulkLoad.Target.change(builds.alias(), upTo);
    try (var load = new BulkLoad(cluster, target)) {
      for (var document : documents) {
        if (removed.contains(document.id())) {
          continue;
        }
        load.put(document.id(), DocumentJson.of(form.lay(document, concepts)));
      }
      removed.forEach(load::remove);
      load.finish();
    }
    builds.refresh(builds.alias());
  }

  private @Nullable ConceptSpace space(Builds.Marked build) {
    var known = space;
    if (known == null || !known.build().equals(build.name())) {
      known = new Space(build.name(), builds.space(build.name(), build.marker().space()));
      space = known;
    }
    return known.space();
  }

  /**
   * Starts a build beside the one in use. Where another process is at it, waits for its end.
   *
   * @throws RebuiltElsewhere when another process has rebuilt it meanwhile
   */
  @Override
  public Rebuild rebuild() {
    if (!rebuilding.compareAndSet(false, true)) {
      throw new IllegalStateException("the index is already being rebuilt");
    }
    var started = false;
    try {
      var lease = RebuildLease.take(cluster, means.clock());
      if (lease == null) {
        while (RebuildLease.isTaken(cluster, means.clock())) {
          Cluster.pause(LOOKED_EVERY);
        }
        throw new RebuiltElsewhere(builds.alias());
      }
      builds.deleteAllBut(builds.current().name());
      var rebuild =
          new ClusterRebuild(
              new ClusterRebuild.Site(cluster, builds, lease, () -> rebuilding.set(false)),
              form,
              new Spool(means.folder()));
      started = true;
      return rebuild;
    } finally {
      if (!started) {
        rebuilding.set(false);
      }
    }
  }

  @Override
  public ProblemReport check() {
    var problems = new ArrayList<Problem>();
    var here = Place.of(cluster.address().describe());
    Marker marker;
    try {
      marker = builds.current().marker();
      builds
          .health()
          .filter(status -> !status.equals("green"))
          .ifPresent(status -> problems.add(copiesMissing(here, status)));
    } catch (UnavailableException silent) {
      return new ProblemReport(List.of(silent.problem()));
    }
    if (!marker.rules().equals(form.rules())) {
      problems.add(
          Problem.warning(
              "index-rules-changed", here, marker.rules().toString(), form.rules().toString()));
    }
    if (!marker.form().equals(form.version())) {
      problems.add(Problem.warning("index-form-changed", here, marker.form(), form.version()));
    }
    if (!marker.model().equals(form.model())) {
      problems.add(
          Problem.warning("index-model-changed", here, shown(marker.model()), shown(form.model())));
    }
    return new ProblemReport(problems);
  }

  private static Problem copiesMissing(Place here, String status) {
    return status.equals("red")
        ? Problem.error("index-shards-missing", here, status)
        : Problem.warning("index-copies-missing", here, status);
  }

  private static String shown(String model) {
    return model.isEmpty() ? "–" : new Digest(model).abbreviated();
  }

  @Override
  public void close() {
    cluster.close();
  }
}
