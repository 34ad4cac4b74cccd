package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;

/** Says for the viewer's own party what it thinks of a published match. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class GiveFeedback {

  private final Engine engine;
  private final Proposals proposals;
  private final FeedbackDesk desk;

  GiveFeedback(Engine engine, Proposals proposals, FeedbackDesk desk) {
    this.engine = engine;
    this.proposals = proposals;
    this.desk = desk;
  }

  /**
   * About what.
   *
   * @param meeting names the two parties at the event
   * @param offering the patent or offer
   * @param seeker the own need or mandate, null for all of this meeting
   * @param verdict what is said
   */
  public record Request(
      MeetingId meeting, OfferingId offering, @Nullable SeekerId seeker, Verdict verdict) {}

  /**
   * Keeps the answer; it counts in place of an earlier one.
   *
   * @return the answers as they were given
   * @throws NotFoundException where the viewer's party has no such published match
   */
  @Transactional
  public List<Feedback> run(Viewer viewer, Request request) {
    var party = Access.ownOrganization(viewer, "give feedback");
    var event =
        proposals.of(viewer).stream()
            .filter(p -> p.meeting().equals(request.meeting()))
            .map(Proposals.Proposal::event)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("meeting", request.meeting().value()));
    return keep(event, party, request);
  }

  private List<Feedback> keep(EventId event, OrganizationId party, Request request) {
    var own = engine.directory().partyOf(party);
    var at = desk.now();
    var answers =
        desk.find(desk.places(event), own, request.seeker(), request.offering()).stream()
            .filter(p -> isOf(request.meeting(), event, p))
            .map(p -> desk.answer(event, p, request.verdict(), Feedback.Via.OWN, at))
            .toList();
    if (answers.isEmpty()) {
      throw new NotFoundException("match", request.offering().toString());
    }
    desk.keep(answers);
    return answers;
  }

  private static boolean isOf(MeetingId meeting, EventId event, FeedbackDesk.Place place) {
    var match = place.match();
    return MeetingId.of(event, match.seekerParty(), match.holderParty()).equals(meeting);
  }
}
