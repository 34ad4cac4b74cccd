package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;

/**
 * Builds the index anew beside the one in use and swaps. One thread walks the store in the order of
 * ids, another adds to the index.
 */
@Act(value = Scope.CHANGE, shared = true)
@ApplicationScoped
public class RebuildIndex {

  private static final int PAGE = 500;

  private final Engine engine;
  private final ChangeLog changes;
  private final SearchIndex index;
  private final AtomicInteger underWay = new AtomicInteger();

  RebuildIndex(Engine engine, ChangeLog changes, SearchIndex index) {
    this.engine = engine;
    this.changes = changes;
    this.index = index;
  }

  /** Rebuilds; what changes meanwhile is caught up by the next {@link CatchUpIndex}. */
  public IndexGeneration run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "rebuild the index");
    underWay.incrementAndGet();
    try {
      return rebuild(progress);
    } finally {
      underWay.decrementAndGet();
    }
  }

  /** Whether this process builds one just now. */
  boolean isUnderWay() {
    return underWay.get() > 0;
  }

  private IndexGeneration rebuild(Progress progress) {
    var records = engine.records();
    var composer = engine.composer();
    var upTo = changes.last();
    progress.phase("phase.index", records.patents().count() + records.offers().count());
    try (var rebuild = index.rebuild();
        var shelf = new Shelf(rebuild, progress)) {
      records.eachPatent(p -> shelf.add(composer.compose(p)));
      records.eachOffer(o -> shelf.add(composer.compose(o)));
      records.eachNeed(
          n -> {
            if (CatchUpIndex.isPublic(n)) {
              shelf.add(composer.compose(n));
            }
          });
      shelf.finish();
      return rebuild.swap(upTo);
    }
  }

  /** Passes documents on to the thread that writes them. */
  private static final class Shelf implements AutoCloseable {

    private final Conveyor<List<IndexDocument>> conveyor;
    private final Progress progress;
    private List<IndexDocument> waiting = new ArrayList<>(PAGE);

    Shelf(SearchIndex.Rebuild rebuild, Progress progress) {
      this.conveyor = new Conveyor<>("index", page -> page.forEach(rebuild::add));
      this.progress = progress;
    }

    void add(IndexDocument document) {
      waiting.add(document);
      if (waiting.size() == PAGE) {
        finishPage();
      }
    }

    private void finishPage() {
      conveyor.put(waiting);
      progress.step(waiting.size());
      waiting = new ArrayList<>(PAGE);
    }

    void finish() {
      finishPage();
      conveyor.drain();
    }

    @Override
    public void close() {
      conveyor.close();
    }
  }
}
