package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.FunnelBy;

/** Counts how many pairings reached which step. */
@Act
@ApplicationScoped
public class ReportOutcomes {

  private final LadderDesk ladders;

  ReportOutcomes(LadderDesk ladders) {
    this.ladders = ladders;
  }

  /** The funnel; whoever does not organize gets it with small numbers hidden. */
  public Funnel run(Viewer viewer, FunnelBy by) {
    if (!viewer.isOrganizer()) {
      Access.mustHaveAccount(viewer, "see the funnel");
    }
    var funnel = Funnel.of(by, ladders.ladders());
    return viewer.isOrganizer() ? funnel : funnel.guard();
  }
}
