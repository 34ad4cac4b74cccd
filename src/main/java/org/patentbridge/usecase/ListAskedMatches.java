package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.review.OwnMatch;

/** Lists what was published for the viewer's own party, each with what the party said of it. */
@Act
@ApplicationScoped
public class ListAskedMatches {

  private final Events events;
  private final ListOwnMatches ownMatches;
  private final FeedbackDesk desk;

  ListAskedMatches(Events events, ListOwnMatches ownMatches, FeedbackDesk desk) {
    this.events = events;
    this.ownMatches = ownMatches;
    this.desk = desk;
  }

  /**
   * A match that the party can answer about.
   *
   * @param event at which they were brought together, as a participant may know it
   * @param match as the party reads it
   * @param said the answer that counts, null where there is none
   */
  public record Asked(ListOwnEvents.Own event, OwnMatch match, @Nullable Verdict said) {}

  /** Those of the viewer's party; nobody else's. */
  public List<Asked> run(Viewer viewer) {
    Access.mustHaveAccount(viewer, "have feedback of one's own");
    var book = new FeedbackBook(desk.ledger().list());
    return ownMatches.run(viewer).stream().map(m -> asked(m, book)).toList();
  }

  private Asked asked(OwnMatch match, FeedbackBook book) {
    Event event = events.get(match.event());
    return new Asked(
        new ListOwnEvents.Own(
            event.id(), event.nameZh(), event.nameEn(), event.slots().day(), match.own()),
        match,
        book.find(match.event(), match.entry().match().pairing(), match.own())
            .map(Feedback::verdict)
            .orElse(null));
  }
}
