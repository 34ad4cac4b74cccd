package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.semantics.ConceptSpace;

/** A build that grows beside the one in use: first in a file, then in the cluster. */
final class ClusterRebuild implements SearchIndex.Rebuild {

  private final Site site;
  private final DistantForm form;
  private final Spool spool;
  private final DistantForm.Learning learning;
  private @Nullable String name;
  private long added;
  private boolean isInUse;
  private boolean isClosed;

  /**
   * Where it is built.
   *
   * @param cluster in which
   * @param builds beside which
   * @param lease that allows it
   * @param whenClosed runs at last
   */
  record Site(Cluster cluster, Builds builds, RebuildLease lease, Runnable whenClosed) {}

  ClusterRebuild(Site site, DistantForm form, Spool spool) {
    this.site = site;
    this.form = form;
    this.spool = spool;
    this.learning = form.learning();
  }

  @Override
  public void add(IndexDocument document) {
    var laid = form.lay(document, null);
    learning.learn(laid);
    spool.add(DocumentJson.of(laid));
    added++;
  }

  @Override
  public IndexGeneration swap(ChangeNumber upTo) {
    var builds = site.builds();
    var space = learning.finish().orElse(null);
    var fresh = builds.start();
    name = fresh;
    long created;
    try (var load = new BulkLoad(site.cluster(), BulkLoad.Target.build(fresh, upTo))) {
      spool.each(record -> load.put(idOf(record), placed(record, space)));
      created = load.finish();
    }
    int pieces = space == null ? 0 : builds.keep(fresh, space);
    var marker = Marker.fresh(upTo, form, pieces);
    builds.mark(fresh, marker);
    builds.refresh(fresh);
    requireWhole(fresh, created);
    site.lease().require();
    builds.use(fresh);
    isInUse = true;
    builds.deleteAllBut(fresh);
    return marker.state(fresh).generation();
  }

  private static String idOf(ObjectNode record) {
    return record.path(IndexMapping.ID).asText();
  }

  /** A record with its direction, which nobody knew before all were read. */
  private ObjectNode placed(ObjectNode record, @Nullable ConceptSpace space) {
    if (space != null) {
      Map<String, Map<String, Integer>> counted = new HashMap<>();
      for (var field : form.layout().counted()) {
        counted.put(field, DocumentJson.counts(record.path(field).asText("")));
      }
      form.direction(counted, space)
          .ifPresent(
              direction -> record.put(DistantForm.concepts(), DocumentJson.vector(direction)));
    }
    return record;
  }

  /** A build that lost records on the way is not put in use; of twins the later counts. */
  private void requireWhole(String build, long created) {
    long there = site.builds().count(build);
    if (there < created || there > added) {
      throw new IllegalStateException(
          "the new index %s has %d records and not %d to %d; the old one stays in use"
              .formatted(build, there, created, added));
    }
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      spool.close();
      var started = name;
      if (started != null && !isInUse) {
        site.builds().delete(started);
      }
    } finally {
      site.lease().close();
      site.whenClosed().run();
    }
  }
}
