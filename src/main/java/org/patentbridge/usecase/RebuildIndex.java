package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.index.SearchIndex;

/** Builds the index anew beside the one in use and swaps. */
@ApplicationScoped
public class RebuildIndex {

  private final Engine engine;
  private final ChangeLog changes;
  private final SearchIndex index;

  RebuildIndex(Engine engine, ChangeLog changes, SearchIndex index) {
    this.engine = engine;
    this.changes = changes;
    this.index = index;
  }

  /** Rebuilds; what changes meanwhile is caught up by the next {@link CatchUpIndex}. */
  public IndexGeneration run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "rebuild the index");
    var records = engine.records();
    var composer = new DocumentComposer();
    var upTo = changes.last();
    progress.phase("phase.index", records.patents().count() + records.offers().count());
    try (var rebuild = index.rebuild()) {
      records.eachPatent(
          p -> {
            rebuild.add(composer.compose(p));
            progress.step(1);
          });
      records.eachOffer(
          o -> {
            rebuild.add(composer.compose(o));
            progress.step(1);
          });
      records.eachNeed(
          n -> {
            if (CatchUpIndex.isPublic(n)) {
              rebuild.add(composer.compose(n));
            }
          });
      return rebuild.swap(upTo);
    }
  }
}
