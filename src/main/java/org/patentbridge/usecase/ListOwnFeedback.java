package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.offer.OfferingId;

/** Lists the answers of the viewer's own party that count. */
@Act
@ApplicationScoped
public class ListOwnFeedback {

  private final Proposals proposals;
  private final FeedbackDesk desk;

  ListOwnFeedback(Proposals proposals, FeedbackDesk desk) {
    this.proposals = proposals;
    this.desk = desk;
  }

  /**
   * An answer of the own party.
   *
   * @param meeting names the two parties at the event
   * @param offering the patent or offer
   * @param own the own side
   * @param answer what was said
   */
  public record Own(MeetingId meeting, OfferingId offering, Side own, Feedback answer) {}

  /** Those of the viewer's party; nobody else's. */
  public List<Own> run(Viewer viewer) {
    Access.mustHaveAccount(viewer, "have feedback of one's own");
    var book = new FeedbackBook(desk.ledger().list());
    return proposals.of(viewer).stream()
        .flatMap(
            p ->
                book
                    .find(p.event(), p.entry().match().pairing(), p.own())
                    .map(
                        f ->
                            new Own(
                                p.meeting(), p.entry().match().pairing().offering(), p.own(), f))
                    .stream())
        .toList();
  }
}
