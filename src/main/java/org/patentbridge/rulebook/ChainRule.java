package org.patentbridge.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;

/**
 * A chain and how its links are recognised.
 *
 * @param chain the graph
 * @param about words that say that a text is about the chain, whichever its link
 * @param links one rule per link of the graph, in the same order
 * @param examples records with the link they belong on
 */
public record ChainRule(
    IndustrialChain chain, List<String> about, List<LinkRule> links, List<Example> examples) {

  public ChainRule {
    about = List.copyOf(about);
    links = List.copyOf(links);
    examples = List.copyOf(examples);
  }

  /**
   * Classes and words of a link.
   *
   * @param ipc parts of the classification
   * @param words in both languages
   */
  public record Marks(List<IpcPrefix> ipc, List<String> words) {
    public Marks {
      ipc = List.copyOf(ipc);
      words = List.copyOf(words);
    }

    boolean isEmpty() {
      return ipc.isEmpty() && words.isEmpty();
    }
  }

  /**
   * How one link is recognised.
   *
   * @param link which
   * @param marks what places a record by itself
   * @param hints what counts only where the text is about the chain or a mark speaks for the link
   * @param areas strategic emerging industries that the link belongs to
   * @param branches branches of the economy whose companies work on it
   * @param because why the link is drawn so
   */
  public record LinkRule(
      ChainLinkId link,
      Marks marks,
      Marks hints,
      List<AreaCode> areas,
      List<IndustryCode> branches,
      String because) {
    public LinkRule {
      areas = List.copyOf(areas);
      branches = List.copyOf(branches);
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
