package org.patentbridge.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichments;

/**
 * How many records stand on each chain link.
 *
 * @param byKind by kind of record; a kind that the viewer may not count is left out
 */
public record ChainCounts(Map<Kind, Map<ChainLinkId, Long>> byKind) {

  public ChainCounts {
    byKind = Map.copyOf(byKind);
  }

  /** Needs are counted for organizers alone: even their number is their owners' secret. */
  static ChainCounts of(Enrichments enrichments, Viewer viewer) {
    var counts = new EnumMap<Kind, Map<ChainLinkId, Long>>(Kind.class);
    for (var kind : Kind.values()) {
      if (kind != Kind.NEED || viewer.isOrganizer()) {
        counts.put(kind, enrichments.countByLink(kind));
      }
    }
    return new ChainCounts(counts);
  }

  /** Records on a link by kind, without kinds that the viewer may not count. */
  public Map<Kind, Long> on(ChainLinkId link) {
    var records = new EnumMap<Kind, Long>(Kind.class);
    byKind.forEach((kind, links) -> records.put(kind, links.getOrDefault(link, 0L)));
    return records;
  }

  /** Places on all links of a chain by kind; a record on two links counts twice. */
  public Map<Kind, Long> on(IndustrialChain chain) {
    var records = new EnumMap<Kind, Long>(Kind.class);
    for (var link : chain.links()) {
      on(link.id()).forEach((kind, count) -> records.merge(kind, count, Long::sum));
    }
    return records;
  }

  /** What each link of a chain lacks, in the order of the chain. */
  public List<List<Kind>> gaps(IndustrialChain chain) {
    return chain.links().stream().map(link -> gaps(link.id())).toList();
  }

  /** What a link lacks to make a match: patents, needs or organizations, as far as counted. */
  public List<Kind> gaps(ChainLinkId link) {
    var records = on(link);
    return Stream.of(Kind.PATENT, Kind.NEED, Kind.ORGANIZATION)
        .filter(kind -> records.getOrDefault(kind, 1L) == 0)
        .toList();
  }
}
