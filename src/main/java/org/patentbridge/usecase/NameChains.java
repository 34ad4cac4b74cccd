package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.Rules;

/** Says what the chains in force and their links are called; counts nothing. */
@Act(Scope.READ)
@ApplicationScoped
public class NameChains {

  private final Rules rules;

  NameChains(Rules rules) {
    this.rules = rules;
  }

  /** Anybody may. */
  public List<IndustrialChain> run(Viewer viewer) {
    return rules.current().chains().stream().map(ChainRule::chain).toList();
  }
}
