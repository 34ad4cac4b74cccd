package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;

/** Brings the index up to the last change of the store. */
@Act(value = Scope.CHANGE, shared = true)
@ApplicationScoped
public class CatchUpIndex {

  private static final int BATCH = 2_000;

  private final Engine engine;
  private final ChangeLog changes;
  private final SearchIndex index;

  CatchUpIndex(Engine engine, ChangeLog changes, SearchIndex index) {
    this.engine = engine;
    this.changes = changes;
    this.index = index;
  }

  /** Applies what the index has not seen; returns how many changes that were. */
  public synchronized long run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "update the index");
    progress.phase("phase.index", changes.last().value() - index.generation().lastChange().value());
    long applied = 0;
    List<Change> page = changes.listAfter(index.generation().lastChange(), BATCH);
    var composer = page.isEmpty() ? null : engine.composer();
    while (composer != null && !page.isEmpty()) {
      apply(page, composer);
      applied += page.size();
      progress.step(page.size());
      page = changes.listAfter(index.generation().lastChange(), BATCH);
    }
    return applied;
  }

  private void apply(List<Change> page, DocumentComposer composer) {
    Set<PatentId> patents = new HashSet<>();
    Set<OfferId> offers = new HashSet<>();
    Set<NeedId> needs = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (Change change : page) {
      gone.add(change.noun() + ":" + change.id());
      switch (change.noun()) {
        case Change.PATENT -> patents.add(new PatentId(change.id()));
        case Change.OFFER -> offers.add(new OfferId(change.id()));
        case Change.NEED -> needs.add(new NeedId(change.id()));
        default -> throw new IllegalStateException("the change log names a " + change.noun());
      }
    }
    List<IndexDocument> documents = new ArrayList<>();
    engine
        .records()
        .patents()
        .findAll(patents)
        .values()
        .forEach(p -> documents.add(composer.compose(p)));
    engine
        .records()
        .offers()
        .findAll(offers)
        .values()
        .forEach(o -> documents.add(composer.compose(o)));
    needs.stream()
        .flatMap(id -> engine.records().needs().find(id).stream())
        .filter(CatchUpIndex::isPublic)
        .forEach(n -> documents.add(composer.compose(n)));
    documents.forEach(d -> gone.remove(d.id()));
    ChangeNumber upTo = page.getLast().number();
    index.update(documents, gone, upTo);
  }

  /** Only what its owner made public may enter the shared index. */
  static boolean isPublic(TechnologyNeed need) {
    return need.confidentiality() == Confidentiality.PUBLIC;
  }
}
