package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.FeedbackReport;

/** Counts what was answered about the pairings of an event. */
@Act
@ApplicationScoped
public class ReportFeedback {

  private final Events events;
  private final FeedbackDesk desk;

  ReportFeedback(Events events, FeedbackDesk desk) {
    this.events = events;
    this.desk = desk;
  }

  /** The answers that count, counted; organizers only. */
  public FeedbackReport run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "report feedback");
    var event = events.get(id).id();
    var latest = new FeedbackBook(desk.ledger().listOf(event)).latest();
    return FeedbackReport.of(desk.rows(event).size(), latest);
  }
}
