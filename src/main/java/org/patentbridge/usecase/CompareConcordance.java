package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcPattern;
import org.patentbridge.enrichment.ConcordanceCover;
import org.patentbridge.enrichment.ConcordanceCover.Cover;
import org.patentbridge.rulebook.ConcordanceReader;
import org.patentbridge.rulebook.Rules;

/**
 * Lays an official concordance beside the chains in force, for whoever keeps their tables: which
 * links take the classes of each official branch, and which classes none takes.
 */
@Act(Scope.READ)
@ApplicationScoped
public class CompareConcordance {

  private final Rules rules;

  CompareConcordance(Rules rules) {
    this.rules = rules;
  }

  /**
   * An official branch beside the chains.
   *
   * @param code as the office numbers it
   * @param nameZh what the office calls it
   * @param classes how many classes it has
   * @param links how many of them each link takes, by link
   * @param untaken classes that no link takes whole
   */
  public record Row(
      String code,
      String nameZh,
      int classes,
      Map<ChainLinkId, Integer> links,
      List<IpcPattern> untaken) {

    private static Row of(Cover cover) {
      var branch = cover.branch();
      return new Row(
          branch.code(), branch.nameZh(), branch.ipc().size(), cover.links(), cover.untaken());
    }
  }

  /**
   * The branches that have classes, in the order of the file.
   *
   * @param chain the chain to compare with, null for all
   */
  public List<Row> run(Viewer viewer, Path file, @Nullable ChainId chain) {
    Access.mustOrganize(viewer, "compare chains with a concordance");
    var chains =
        rules.current().chains().stream()
            .filter(rule -> chain == null || rule.chain().id().equals(chain))
            .toList();
    var cover = new ConcordanceCover(chains);
    return new ConcordanceReader()
        .read(file).branches().stream()
            .filter(branch -> !branch.ipc().isEmpty())
            .map(branch -> Row.of(cover.of(branch)))
            .toList();
  }
}
