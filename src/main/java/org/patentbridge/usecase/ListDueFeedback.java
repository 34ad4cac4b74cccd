package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.AskingRound;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.organization.OrganizationId;

/** Lists who is to be asked on a day: on the day of an event, 14, 90 and 180 days after it. */
@Act
@ApplicationScoped
public class ListDueFeedback {

  private final Events events;
  private final FeedbackDesk desk;
  private final Clock clock;

  ListDueFeedback(Events events, FeedbackDesk desk, Clock clock) {
    this.events = events;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * A question that is open.
   *
   * @param event at which they were brought together
   * @param round since when it is asked
   * @param side of the party
   * @param party who is asked
   * @param match which one
   * @param card what people read of the match
   */
  public record Due(
      EventId event,
      AskingRound round,
      Side side,
      OrganizationId party,
      ScoredPairing match,
      PairingCard card) {}

  /** Parties that have not answered since the latest round began, by event; organizers only. */
  public List<Due> run(Viewer viewer, LocalDate day) {
    Access.mustOrganize(viewer, "see who is to be asked");
    List<Due> due = new ArrayList<>();
    for (Event event : events.list()) {
      AskingRound.on(day, event.slots().day()).ifPresent(round -> due.addAll(due(event, round)));
    }
    return due;
  }

  private List<Due> due(Event event, AskingRound round) {
    var begun = round.begins(event.slots().day());
    var book = new FeedbackBook(desk.ledger().listOf(event.id()));
    return desk.places(event.id()).stream()
        .filter(
            p ->
                book.find(event.id(), p.match().pairing(), p.side())
                    .filter(answer -> isSince(answer, begun))
                    .isEmpty())
        .map(
            p -> new Due(event.id(), round, p.side(), p.party(), p.match(), p.row().entry().card()))
        .toList();
  }

  private boolean isSince(Feedback answer, LocalDate begun) {
    return !LocalDate.ofInstant(answer.at(), clock.getZone()).isBefore(begun);
  }
}
