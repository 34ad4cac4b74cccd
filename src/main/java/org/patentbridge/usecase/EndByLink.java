package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.StandingLink;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.problem.NotFoundException;

/** Ends the standing need that a link of a digest is about. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EndByLink {

  private final StandingDesk desk;
  private final Seals seals;

  EndByLink(StandingDesk desk, Seals seals) {
    this.desk = desk;
    this.seals = seals;
  }

  /**
   * Ends it; once more changes nothing.
   *
   * @throws NotFoundException where the word is not ours or the standing need is gone; it does not
   *     tell which
   */
  @Transactional
  public StandingNeed run(Viewer viewer, String word) {
    var link = seals.open(word).flatMap(StandingLink::parse).orElseThrow(EndByLink::gone);
    try (var visit = WorkspaceScope.enter(link.workspace())) {
      var mark = desk.standing().mark();
      var one = desk.standing().find(link.standing()).orElseThrow(EndByLink::gone);
      var ended = one.to(StandingNeed.State.ENDED, mark, desk.alerts().matched());
      desk.standing().save(ended);
      return ended;
    }
  }

  static NotFoundException gone() {
    return new NotFoundException("standing need", "…");
  }
}
