package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.NotFoundException;

/** Enters for a party what it thinks of a published match. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EnterFeedback {

  private final Engine engine;
  private final Events events;
  private final FeedbackDesk desk;

  EnterFeedback(Engine engine, Events events, FeedbackDesk desk) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
  }

  /**
   * What a party said.
   *
   * @param event at which event
   * @param party who, by id or name
   * @param seeker the need or mandate, null where party and offering say enough
   * @param offering the patent or offer
   * @param verdict what it said
   */
  public record Request(
      EventId event,
      String party,
      @Nullable SeekerId seeker,
      OfferingId offering,
      Verdict verdict) {}

  /**
   * Keeps the answer; it counts in place of an earlier one.
   *
   * @return the answers as they were entered
   * @throws NotFoundException where the published lists hold no such match
   */
  @Transactional
  public List<Feedback> run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "enter feedback");
    var event = events.get(request.event()).id();
    var party = engine.directory().named(request.party());
    var at = desk.now();
    var answers =
        desk.find(desk.places(event), party, request.seeker(), request.offering()).stream()
            .map(p -> desk.answer(event, p, request.verdict(), Feedback.Via.ORGANIZER, at))
            .toList();
    if (answers.isEmpty()) {
      throw new NotFoundException("match", request.party() + " " + request.offering());
    }
    desk.keep(answers);
    return answers;
  }
}
