package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.review.OwnMatch;
import org.patentbridge.usecase.Proposals.Proposal;

/** Lists what was published for the viewer's own party. */
@Act(Scope.READ)
@ApplicationScoped
public class ListOwnMatches {

  private final Proposals proposals;

  ListOwnMatches(Proposals proposals) {
    this.proposals = proposals;
  }

  /** Those of the viewer's party; nobody else's. */
  public List<OwnMatch> run(Viewer viewer) {
    Access.mustHaveAccount(viewer, "have matches of one's own");
    List<OwnMatch> rows = new ArrayList<>();
    for (var proposal : proposals.of(viewer)) {
      rows.add(row(viewer, proposal));
    }
    return rows;
  }

  private OwnMatch row(Viewer viewer, Proposal proposal) {
    var card = proposal.entry().card();
    var mine = proposal.own() == Side.SEEKER;
    return new OwnMatch(
        proposal.event(),
        proposal.meeting(),
        proposal.own(),
        proposal.entry(),
        proposals.readsTitle(proposal) ? card.seekerTitle() : null,
        proposals.readsOwner(proposal) ? card.seekerName() : null,
        proposal.isWantedBy(proposal.own()),
        proposal.isWantedBy(mine ? Side.HOLDER : Side.SEEKER),
        proposals.contacts(viewer, proposal));
  }
}
