package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.FeedbackBook;
import org.patentbridge.domain.feedback.FeedbackLink;
import org.patentbridge.domain.match.PairingCard;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/** Makes one-click links by which the parties of an event answer without signing in. */
@Act(Scope.EXPORT)
@ApplicationScoped
public class MakeFeedbackLinks {

  private static final int LONGEST_LIFE = 400;

  private final Events events;
  private final FeedbackDesk desk;
  private final FeedbackLinkDesk links;

  MakeFeedbackLinks(Events events, FeedbackDesk desk, FeedbackLinkDesk links) {
    this.events = events;
    this.desk = desk;
    this.links = links;
  }

  /**
   * A link for one party and one of its matches.
   *
   * @param side of the party
   * @param party who is asked
   * @param name the party's reading name
   * @param card what people read of the match
   * @param until last day on which it is good
   * @param token the sealed word
   */
  public record Link(
      Side side,
      OrganizationId party,
      String name,
      PairingCard card,
      LocalDate until,
      String token) {

    /** Address of the page that asks, below that of the service. */
    public String page() {
      return FeedbackLinkDesk.PAGE + token;
    }
  }

  /**
   * Links for all that have not answered yet; organizers only.
   *
   * @param days how long they are good, 1 to 400
   */
  public List<Link> run(Viewer viewer, EventId id, int days) {
    Access.mustOrganize(viewer, "make feedback links");
    if (days < 1 || days > LONGEST_LIFE) {
      throw new InvalidValueException("link-days", Integer.toString(days));
    }
    var event = events.get(id).id();
    var book = new FeedbackBook(desk.ledger().listOf(event));
    var until = links.today().plusDays(days);
    return desk.places(event).stream()
        .filter(p -> book.find(event, p.match().pairing(), p.side()).isEmpty())
        .map(p -> link(viewer, event, p, until))
        .toList();
  }

  private Link link(Viewer viewer, EventId event, FeedbackDesk.Place place, LocalDate until) {
    var card = place.row().entry().card();
    var link = FeedbackLink.of(viewer.workspace(), event, place.side(), place.match(), until);
    return new Link(
        place.side(),
        place.party(),
        place.side() == Side.SEEKER ? card.seekerName() : card.holderName(),
        card,
        until,
        links.sealed(link));
  }
}
