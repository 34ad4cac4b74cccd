package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.EnrichmentProgress;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.provenance.SaveCounts;

/** The kept enrichments in the database. */
@ApplicationScoped
@ActivateRequestContext
class StoredEnrichments implements Enrichments {
  /** Rows that are compared in one query. */
  private static final int CHUNK = 1_000;

  private final EnrichmentRows rows;
  private final StatelessSession session;
  private final WriterTurn turn;

  StoredEnrichments(EnrichmentRows rows, StatelessSession session, WriterTurn turn) {
    this.rows = rows;
    this.session = session;
    this.turn = turn;
  }

  @Override
  public SaveCounts saveAll(Collection<Enrichment> enrichments) {
    turn.take();
    var counts = SaveCounts.NONE;
    var last = new LinkedHashMap<String, EnrichmentRow>();
    for (var enrichment : enrichments) {
      last.put(EnrichmentRow.idOf(enrichment.subject()), EnrichmentRow.of(enrichment));
      if (last.size() == CHUNK) {
        counts = counts.plus(write(last));
        last.clear();
      }
    }
    counts = counts.plus(write(last));
    if (counts.added() + counts.changed() > 0) {
      turn.giveOut(CounterRow.ENRICHMENT, 1);
    }
    return counts;
  }

  private SaveCounts write(Map<String, EnrichmentRow> batch) {
    var stored =
        rows.list(batch.keySet()).stream()
            .collect(Collectors.toMap(StoredEnrichment::id, Function.identity()));
    List<EnrichmentRow> fresh = new ArrayList<>();
    List<EnrichmentRow> replaced = new ArrayList<>();
    batch.forEach(
        (id, row) -> {
          var before = stored.get(id);
          if (before == null) {
            fresh.add(row);
          } else if (!before.equals(row.stored())) {
            replaced.add(row);
          }
        });
    session.insertMultiple(fresh);
    session.updateMultiple(replaced);
    return new SaveCounts(
        fresh.size(), replaced.size(), (long) batch.size() - fresh.size() - replaced.size());
  }

  @Override
  public void removeAll(Collection<Enrichment.Subject> subjects) {
    turn.take();
    if (!subjects.isEmpty()) {
      rows.delete("id in ?1", subjects.stream().map(EnrichmentRow::idOf).toList());
      turn.giveOut(CounterRow.ENRICHMENT, 1);
    }
  }

  @Override
  public Optional<Enrichment> find(Enrichment.Subject subject) {
    return rows.list(List.of(EnrichmentRow.idOf(subject))).stream()
        .findFirst()
        .map(StoredEnrichment::toEnrichment);
  }

  @Override
  public Map<Enrichment.Subject, Enrichment> findAll(Collection<Enrichment.Subject> subjects) {
    return rows.list(subjects.stream().map(EnrichmentRow::idOf).toList()).stream()
        .map(StoredEnrichment::toEnrichment)
        .collect(Collectors.toMap(Enrichment::subject, Function.identity()));
  }

  @Override
  public Optional<EnrichmentProgress> findProgress(Enrichment.Kind kind) {
    return Optional.ofNullable(
            session.get(EnrichmentProgressRow.class, EnrichmentProgressRow.idOf(kind)))
        .map(EnrichmentProgressRow::toProgress);
  }

  @Override
  public void saveProgress(EnrichmentProgress progress) {
    turn.take();
    var row = EnrichmentProgressRow.of(progress);
    if (session.get(EnrichmentProgressRow.class, row.kind) == null) {
      session.insert(row);
    } else {
      session.update(row);
    }
  }

  @Override
  public Map<FieldNumber, Long> countByField(Enrichment.Kind kind) {
    return counted(kind, "mainField", value -> new FieldNumber(((Number) value).intValue()));
  }

  @Override
  public Map<AreaCode, Long> countByArea(Enrichment.Kind kind) {
    return counted(kind, "mainArea", value -> new AreaCode((String) value));
  }

  private <K extends Comparable<K>> Map<K, Long> counted(
      Enrichment.Kind kind, String column, Function<Object, K> key) {
    Map<K, Long> counts = new TreeMap<>();
    session
        .createQuery(
            "select e."
                + column
                + ", count(*) from EnrichmentRow e where "
                + rangeOf("e.id")
                + " and e."
                + column
                + " is not null group by e."
                + column,
            Object[].class)
        .setParameter("from", first(kind))
        .setParameter("to", behind(kind))
        .getResultList()
        .forEach(row -> counts.put(key.apply(row[0]), ((Number) row[1]).longValue()));
    return counts;
  }

  /** Read page by page, because links stand in the short form and not in columns of their own. */
  @Override
  public Map<ChainLinkId, Long> countByLink(Enrichment.Kind kind) {
    Map<ChainLinkId, Long> counts = new TreeMap<>();
    var last = first(kind);
    List<StoredEnrichment> page;
    do {
      page = rows.listAfter(last, behind(kind), CHUNK);
      for (var row : page) {
        EnrichmentText.read(row.content())
            .toLinks()
            .forEach(placement -> counts.merge(placement.link(), 1L, Long::sum));
        last = row.id();
      }
    } while (page.size() == CHUNK);
    return counts;
  }

  /** The database leaves out what names no link of the chain, so that few rows are read in full. */
  @Override
  public List<Enrichment> listOnChain(Enrichment.Kind kind, ChainId chain) {
    var line = EnrichmentText.lineOf(chain);
    List<Enrichment> found = new ArrayList<>();
    var last = first(kind);
    List<StoredEnrichment> page;
    do {
      page = rows.listHolding(line, last, behind(kind), CHUNK);
      page.stream()
          .map(StoredEnrichment::toEnrichment)
          .filter(e -> e.links().stream().anyMatch(p -> p.link().chain().equals(chain)))
          .forEach(found::add);
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == CHUNK);
    return found;
  }

  @Override
  public long count(Enrichment.Kind kind) {
    return rows.count("id >= ?1 and id < ?2", first(kind), behind(kind));
  }

  private static String rangeOf(String column) {
    return column + " >= :from and " + column + " < :to";
  }

  private static String first(Enrichment.Kind kind) {
    return EnrichmentRow.rangeOf(kind).getFirst();
  }

  private static String behind(Enrichment.Kind kind) {
    return EnrichmentRow.rangeOf(kind).getLast();
  }
}
