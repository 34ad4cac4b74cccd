package org.patentbridge.enrichment;

import java.util.List;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.rulebook.ChainRule;

/** Places texts and classes on the links of the chains that it knows. */
public final class ChainPlacer {

  private final List<ChainRule> chains;

  public ChainPlacer(List<ChainRule> chains) {
    this.chains = List.copyOf(chains);
  }

  /**
   * All links on which a record belongs, surest first; equal ones by link.
   *
   * @param text titles and bodies
   * @param ipc classes, may be empty
   */
  public List<Placement> place(String text, List<IpcSymbol> ipc) {
    return List.of();
  }

  int chainCount() {
    return chains.size();
  }
}
