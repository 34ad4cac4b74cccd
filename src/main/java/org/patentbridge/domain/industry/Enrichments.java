package org.patentbridge.domain.industry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.provenance.SaveCounts;

/**
 * The kept enrichments of all records, private needs among them; who may see one is not decided
 * here.
 */
public interface Enrichments {

  /** Adds new ones and replaces known ones by subject; says how many changed. */
  SaveCounts saveAll(Collection<Enrichment> enrichments);

  /** Forgets those of records that are gone; unknown ones are passed over. */
  void removeAll(Collection<Enrichment.Subject> subjects);

  Optional<Enrichment> find(Enrichment.Subject subject);

  /** The known ones among the subjects. */
  Map<Enrichment.Subject, Enrichment> findAll(Collection<Enrichment.Subject> subjects);

  /** How far a kind of record has come; empty before its first walk. */
  Optional<EnrichmentProgress> findProgress(Enrichment.Kind kind);

  void saveProgress(EnrichmentProgress progress);

  /** Those of a kind that stand on a link of a chain, by subject. */
  List<Enrichment> listOnChain(Enrichment.Kind kind, ChainId chain);

  /** Records of a kind by the field of their main class; those without a field are left out. */
  Map<FieldNumber, Long> countByField(Enrichment.Kind kind);

  /** Records of a kind by their surest area; those without an area are left out. */
  Map<AreaCode, Long> countByArea(Enrichment.Kind kind);

  /** Records of a kind by chain link; a record counts on each of its links. */
  Map<ChainLinkId, Long> countByLink(Enrichment.Kind kind);

  /** Kept enrichments of a kind. */
  long count(Enrichment.Kind kind);
}
