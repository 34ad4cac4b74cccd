package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.ChainRule.LinkRule;
import org.patentbridge.rulebook.Concordance.Branch;

/** Finds out which links take the classes of an official branch, and which classes none takes. */
public final class ConcordanceCover {

  private final List<LinkRule> links;

  public ConcordanceCover(List<ChainRule> chains) {
    this.links = chains.stream().flatMap(chain -> chain.links().stream()).toList();
  }

  /**
   * What becomes of a branch.
   *
   * @param branch the branch
   * @param links how many of its classes each link takes, by link
   * @param untaken classes that no link takes whole
   */
  public record Cover(Branch branch, Map<ChainLinkId, Integer> links, List<IpcPattern> untaken) {}

  /** A link takes a class that lies whole in one of its marks or hints. */
  public Cover of(Branch branch) {
    Map<ChainLinkId, Integer> taken = new TreeMap<>();
    List<IpcPattern> untaken = new ArrayList<>();
    for (var pattern : branch.ipc()) {
      var takers = links.stream().filter(link -> takes(link, pattern)).toList();
      takers.forEach(link -> taken.merge(link.link(), 1, Integer::sum));
      if (takers.isEmpty()) {
        untaken.add(pattern);
      }
    }
    return new Cover(branch, taken, untaken);
  }

  private static boolean takes(LinkRule link, IpcPattern pattern) {
    return holds(link.marks().ipc(), pattern) || holds(link.hints().ipc(), pattern);
  }

  private static boolean holds(List<IpcPrefix> prefixes, IpcPattern pattern) {
    return prefixes.stream().anyMatch(prefix -> holds(prefix.key(), pattern.key()));
  }

  /** {@code H01M1} does not hold {@code H01M10}. */
  private static boolean holds(String prefix, String key) {
    var endsInsideMainGroup = prefix.length() > 4 && prefix.indexOf('/') < 0;
    return key.startsWith(prefix)
        && (!endsInsideMainGroup
            || key.length() == prefix.length()
            || key.charAt(prefix.length()) == '/');
  }
}
