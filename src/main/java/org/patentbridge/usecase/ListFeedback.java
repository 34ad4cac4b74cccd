package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackBook;

/** Lists what was answered about the pairings of an event. */
@Act
@ApplicationScoped
public class ListFeedback {

  private final Events events;
  private final FeedbackDesk desk;

  ListFeedback(Events events, FeedbackDesk desk) {
    this.events = events;
    this.desk = desk;
  }

  /**
   * Answers, oldest first; organizers only.
   *
   * @param history whether answers that were taken back by a later one are listed too
   */
  public List<Feedback> run(Viewer viewer, EventId id, boolean history) {
    Access.mustOrganize(viewer, "read feedback");
    var all = desk.ledger().listOf(events.get(id).id());
    return history ? all : new FeedbackBook(all).latest();
  }
}
