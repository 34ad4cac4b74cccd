package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.alert.StandingLink;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows the standing need that a link of a letter is about; looking ends nothing. */
@Act
@ApplicationScoped
public class OpenStandingLink {

  private final StandingDesk desk;
  private final Seals seals;

  OpenStandingLink(StandingDesk desk, Seals seals) {
    this.desk = desk;
    this.seals = seals;
  }

  /**
   * The standing need, without a word of the need.
   *
   * @throws NotFoundException where the word is not ours or the standing need is gone
   */
  public StandingNeed run(Viewer viewer, String word) {
    var link = seals.open(word).flatMap(StandingLink::parse).orElseThrow(EndByLink::gone);
    return WorkspaceScope.in(
        link.workspace(), () -> desk.standing().find(link.standing()).orElseThrow(EndByLink::gone));
  }
}
