package org.patentbridge.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;

/**
 * A chain and how its links are recognised.
 *
 * @param chain the graph
 * @param links one rule per link of the graph, in the same order
 * @param examples records with the link they belong on
 */
public record ChainRule(IndustrialChain chain, List<LinkRule> links, List<Example> examples) {

  public ChainRule {
    links = List.copyOf(links);
    examples = List.copyOf(examples);
  }

  /**
   * How one link is recognised.
   *
   * @param link which
   * @param ipc parts of the classification that belong to it
   * @param industryCodes codes of strategic emerging industries
   * @param keywords words of it, in both languages
   * @param because why the link is drawn so
   */
  public record LinkRule(
      ChainLinkId link,
      List<IpcPrefix> ipc,
      List<String> industryCodes,
      List<String> keywords,
      String because) {
    public LinkRule {
      ipc = List.copyOf(ipc);
      industryCodes = List.copyOf(industryCodes);
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * A record and where it belongs.
   *
   * @param text title or a few words
   * @param ipc its classes
   * @param link where it belongs, null where it belongs on no link of this chain
   */
  public record Example(String text, List<IpcSymbol> ipc, @Nullable ChainLinkId link) {
    public Example {
      ipc = List.copyOf(ipc);
    }
  }
}
