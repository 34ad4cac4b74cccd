package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.quantity.Money;

/** States a step that a pairing reached; the organizer for all, a party for its own matches. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class RecordOutcome {

  private final Engine engine;
  private final Events events;
  private final FeedbackDesk desk;
  private final LadderDesk ladders;

  RecordOutcome(Engine engine, Events events, FeedbackDesk desk, LadderDesk ladders) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.ladders = ladders;
  }

  /**
   * What is stated.
   *
   * @param event at which it began
   * @param party one of the two, by id or name; null for the viewer's own
   * @param seeker the need or mandate, null where party and offering say enough
   * @param offering the patent or offer
   * @param step the rung, from met on; what lies below follows from records
   * @param on the day it was reached, not in the future
   * @param mode way of the deal, from a contract on
   * @param amount sum of the deal
   */
  public record Request(
      EventId event,
      @Nullable String party,
      @Nullable SeekerId seeker,
      OfferingId offering,
      OutcomeStep step,
      LocalDate on,
      @Nullable IntentMode mode,
      @Nullable Money amount) {}

  /**
   * Keeps the statement in place of an earlier one on the same step.
   *
   * @throws NotFoundException where no such match is published, or none of the viewer's party
   * @throws InvalidValueException {@code outcome-several} where several needs of the party were
   *     matched with the offering, so that it is not clear which is meant
   */
  @Transactional
  public Outcome run(Viewer viewer, Request request) {
    var named = request.party();
    if (named != null) {
      Access.mustOrganize(viewer, "state outcomes of others");
    }
    var directory = engine.directory();
    var party =
        named == null
            ? directory.partyOf(Access.ownOrganization(viewer, "state outcomes"))
            : directory.named(named);
    var event = events.get(request.event()).id();
    var found = desk.find(desk.places(event), party, request.seeker(), request.offering());
    checked(request, found);
    var outcome =
        new Outcome(
            event,
            found.getFirst().match().pairing(),
            request.step(),
            request.on(),
            request.mode(),
            request.amount());
    ladders.outcomes().save(outcome);
    return outcome;
  }

  private void checked(Request request, List<FeedbackDesk.Place> found) {
    if (request.step().compareTo(OutcomeStep.MET) < 0) {
      throw new InvalidValueException("outcome-implied", request.step().name());
    }
    if (request.on().isAfter(ladders.today())) {
      throw new InvalidValueException("outcome-day", request.on().toString());
    }
    if (found.isEmpty()) {
      throw new NotFoundException("match", request.offering().toString());
    }
    if (found.size() > 1) {
      throw new InvalidValueException("outcome-several", request.offering().toString());
    }
  }
}
