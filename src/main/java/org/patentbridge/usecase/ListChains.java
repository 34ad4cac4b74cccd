package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.Rules;

/** Lists the industrial chains with how many records stand on their links. */
@Act(Scope.READ)
@ApplicationScoped
public class ListChains {

  private final Rules rules;
  private final Enrichments enrichments;

  ListChains(Rules rules, Enrichments enrichments) {
    this.rules = rules;
    this.enrichments = enrichments;
  }

  /**
   * The chains.
   *
   * @param chains by id
   * @param counts records on their links
   */
  public record Answer(List<IndustrialChain> chains, ChainCounts counts) {}

  /** Anybody may; needs are counted for organizers alone. */
  public Answer run(Viewer viewer) {
    return new Answer(
        rules.current().chains().stream().map(ChainRule::chain).toList(),
        ChainCounts.of(enrichments, viewer));
  }
}
