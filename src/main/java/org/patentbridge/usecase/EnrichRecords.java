package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.EnrichmentProgress;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.enrichment.industry.Enricher;
import org.patentbridge.enrichment.industry.Enricher.Input;

/**
 * Keeps for every record in which fields, industries and chain links it stands.
 *
 * <p>The first time, and when a table changed, all records are walked through page by page; else
 * only what the change log tells since. Each page is kept whole or not at all, together with how
 * far the walk has come, so that a killed walk goes on where it was.
 */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EnrichRecords {

  private static final int PAGE = 1_000;

  private final Engine engine;
  private final Enrichments enrichments;
  private final ChangeLog changes;
  private final SaveBatch saveBatch;
  private @Nullable Enricher enricher;

  EnrichRecords(Engine engine, Enrichments enrichments, ChangeLog changes, SaveBatch saveBatch) {
    this.engine = engine;
    this.enrichments = enrichments;
    this.changes = changes;
    this.saveBatch = saveBatch;
  }

  /**
   * What was done for one kind of record.
   *
   * @param done records that were placed anew
   * @param unchanged records whose places stay as they were
   */
  public record Counts(long done, long unchanged) {}

  /**
   * Brings all enrichments up to the records and tables; the second time there is nothing to do.
   */
  public synchronized Map<Enrichment.Kind, Counts> run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "enrich records");
    if (enricher == null) {
      enricher = new Enricher(engine.rulebook());
    }
    Map<Enrichment.Kind, Counts> counts = new EnumMap<>(Enrichment.Kind.class);
    progress.phase("phase.enrich", -1);
    for (var source : EnrichmentSource.of(engine.records())) {
      var done = new Walk(enricher, source, progress).run();
      counts.put(source.kind(), new Counts(done, Math.max(0, source.count() - done)));
    }
    return counts;
  }

  /** The work on one kind of record. */
  private final class Walk {

    private final Enricher enricher;
    private final EnrichmentSource source;
    private final Progress progress;

    Walk(Enricher enricher, EnrichmentSource source, Progress progress) {
      this.enricher = enricher;
      this.source = source;
      this.progress = progress;
    }

    long run() {
      var at = start();
      long done = 0;
      if (!at.whole()) {
        progress.phase("phase.enrich", source.count());
        while (!at.whole()) {
          var page = source.listAfter(at.walkedTo(), PAGE);
          at = after(at, page);
          done += keep(page, Set.of(), at);
        }
      }
      return source.noun().isEmpty() ? done : done + catchUp(at);
    }

    /** Kinds that are in no log are walked through each time. */
    private EnrichmentProgress start() {
      var kept =
          enrichments
              .findProgress(source.kind())
              .filter(p -> p.version().equals(enricher.version()))
              .filter(p -> !(p.whole() && source.noun().isEmpty()))
              .filter(p -> p.upTo().compareTo(changes.last()) <= 0);
      return kept.orElseGet(() -> progress(null, false, changes.last()));
    }

    private EnrichmentProgress progress(@Nullable String last, boolean whole, ChangeNumber upTo) {
      return new EnrichmentProgress(source.kind(), enricher.version(), last, whole, upTo);
    }

    private EnrichmentProgress after(EnrichmentProgress at, List<Input> page) {
      var last = page.isEmpty() ? at.walkedTo() : page.getLast().subject().id();
      return progress(last, page.size() < PAGE, at.upTo());
    }

    private long catchUp(EnrichmentProgress start) {
      long done = 0;
      var at = start.upTo();
      var saved = at;
      var page = changes.listAfter(at, PAGE);
      while (!page.isEmpty()) {
        at = page.getLast().number();
        var ids = changed(page);
        if (!ids.isEmpty() || page.size() < PAGE) {
          done += catchUp(ids, progress(start.walkedTo(), true, at));
          saved = at;
        }
        page = changes.listAfter(at, PAGE);
      }
      if (!at.equals(saved)) {
        keep(List.of(), Set.of(), progress(start.walkedTo(), true, at));
      }
      return done;
    }

    private Set<String> changed(List<Change> page) {
      return page.stream()
          .filter(c -> c.noun().equals(source.noun()))
          .map(Change::id)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private long catchUp(Set<String> ids, EnrichmentProgress at) {
      var inputs = source.list(ids);
      inputs.forEach(input -> ids.remove(input.subject().id()));
      return keep(inputs, ids, at);
    }

    /** Keeps what is stale of a page, forgets what is gone, and notes how far it went. */
    private long keep(List<Input> page, Set<String> gone, EnrichmentProgress at) {
      var before = enrichments.findAll(page.stream().map(Input::subject).toList());
      List<Enrichment> stale = new ArrayList<>();
      for (var input : page) {
        var kept = before.get(input.subject());
        var placed = enricher.enrich(input, kept);
        if (!placed.equals(kept)) {
          stale.add(placed);
        }
      }
      var lost =
          gone.stream()
              .map(id -> new Enrichment.Subject(source.kind(), id))
              .collect(Collectors.toSet());
      saveBatch.run(
          batch -> {
            var counts = enrichments.saveAll(batch);
            enrichments.removeAll(lost);
            enrichments.saveProgress(at);
            return counts;
          },
          stale);
      progress.step(page.size());
      return stale.size();
    }
  }
}
