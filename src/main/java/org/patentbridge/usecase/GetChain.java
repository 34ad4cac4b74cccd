package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.rulebook.ChainRule.LinkRule;
import org.patentbridge.rulebook.Rules;

/** Shows one industrial chain: its links, what feeds what, and how many records stand on each. */
@Act(Scope.READ)
@ApplicationScoped
public class GetChain {

  private final Rules rules;
  private final Enrichments enrichments;

  GetChain(Rules rules, Enrichments enrichments) {
    this.rules = rules;
    this.enrichments = enrichments;
  }

  /**
   * The chain.
   *
   * @param chain its graph
   * @param areas strategic emerging industries of each link
   * @param names what those are called
   * @param counts records on the links
   */
  public record Answer(
      IndustrialChain chain,
      Map<ChainLinkId, List<AreaCode>> areas,
      IndustryNames names,
      ChainCounts counts) {}

  /**
   * Anybody may; needs are counted for organizers alone.
   *
   * @throws NotFoundException when no chain has this id
   */
  public Answer run(Viewer viewer, ChainId id) {
    var rule =
        rules.current().chains().stream()
            .filter(c -> c.chain().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("chain", id.value()));
    return new Answer(
        rule.chain(),
        rule.links().stream().collect(Collectors.toMap(LinkRule::link, LinkRule::areas)),
        rules.current().industries().names(),
        ChainCounts.of(enrichments, viewer));
  }
}
