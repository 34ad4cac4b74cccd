package org.patentbridge.view;

import java.util.Collection;
import java.util.Map;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.view.ChainView.Counts;

/**
 * An industrial chain in a list.
 *
 * @param id names it
 * @param name what it is called
 * @param links how many it has
 * @param counts places on all of its links; a record on two links counts twice
 * @param gaps links that lack patents, needs or organizations
 */
public record ChainSummaryView(String id, BothLanguages name, int links, Counts counts, long gaps) {

  /**
   * @param records places on all links by kind
   * @param gaps what each link lacks
   */
  public static ChainSummaryView of(
      IndustrialChain chain, Map<Kind, Long> records, Collection<? extends Collection<Kind>> gaps) {
    return new ChainSummaryView(
        chain.id().value(),
        new BothLanguages(chain.nameZh(), chain.nameEn()),
        chain.links().size(),
        Counts.of(records),
        gaps.stream().filter(lacking -> !lacking.isEmpty()).count());
  }
}
