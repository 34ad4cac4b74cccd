package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Absence;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;

/** Says why an offering is not on a party's list of an event: gate, cut, cap, limit, quota. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class ExplainUnmatched {

  private final RunStage stage;
  private final MatchRuns runs;
  private final RunMatching.Allocators allocators;

  ExplainUnmatched(RunStage stage, MatchRuns runs, RunMatching.Allocators allocators) {
    this.stage = stage;
    this.runs = runs;
    this.allocators = allocators;
  }

  /**
   * What is asked.
   *
   * @param event whose lists
   * @param party id or name of the seeking party
   * @param offering what is missed
   */
  public record Request(EventId event, String party, OfferingId offering) {}

  /** Explains by the event's latest run, with the records as they are now; organizers only. */
  public Absence run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "ask why not");
    var event = request.event();
    var latest =
        runs.findLatest(event)
            .orElseThrow(() -> new NotFoundException("match run of event", event.value()));
    var provenance = latest.provenance();
    var scene = stage.set(new RunRequest(event, provenance.asOf(), provenance.seed()));
    var party = party(scene.directory(), request.party());
    var inquiry = new Inquiry(scene, latest, party, request.offering());
    var early = inquiry.beforeLists();
    if (early.isPresent()) {
      return early.get();
    }
    var tally = new RunTally();
    var pools = scene.pools();
    for (Seeker seeker : scene.seekers()) {
      var pool = pools.next(seeker, org.patentbridge.retrieval.BatchWatch.NONE);
      inquiry.look(pool);
      tally.add(pool);
    }
    return inquiry.onLists(tally, allocators.exact());
  }

  private static OrganizationId party(PartyDirectory directory, String text) {
    if (text.isBlank() || text.length() > OrganizationId.MAX_LENGTH) {
      throw new NotFoundException("party", text);
    }
    var id = new OrganizationId(text.strip());
    return directory
        .findMeant(id, text.strip())
        .map(Organization::id)
        .map(directory::partyOf)
        .orElse(directory.partyOf(id));
  }
}
