package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.Rules;

/** Lists what an organizer chooses from when an event is made. */
@Act
@ApplicationScoped
public class ListEventChoices {

  private final Rules rules;

  ListEventChoices(Rules rules) {
    this.rules = rules;
  }

  /**
   * A programme's template.
   *
   * @param id names it
   * @param nameZh Chinese name
   * @param nameEn English name
   * @param places meetings that its day has room for
   */
  public record Template(String id, String nameZh, String nameEn, int places) {}

  /**
   * What there is.
   *
   * @param templates of the programmes
   * @param chains that an event may be about
   * @param profiles ids of the ways to score
   */
  public record Answer(
      List<Template> templates, List<IndustrialChain> chains, List<String> profiles) {}

  /** All of it; organizers only. */
  public Answer run(Viewer viewer) {
    Access.mustOrganize(viewer, "make an event");
    var rulebook = rules.current();
    return new Answer(
        rulebook.templates().stream()
            .map(t -> new Template(t.id(), t.nameZh(), t.nameEn(), t.places()))
            .toList(),
        rulebook.chains().stream().map(ChainRule::chain).toList(),
        rulebook.profiles().stream().map(p -> p.id()).toList());
  }
}
