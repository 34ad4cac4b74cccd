package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.MeetingRequests;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.domain.wish.Wishes;

/**
 * Asks for a meeting with who stands behind a row. Where the month has an event and the other side
 * may be named, the request is entered there as the investor's wish; else the organizer brokers it.
 */
@Act(Scope.CHANGE)
@ApplicationScoped
public class AskForMeeting {

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;
  private final Book book;

  AskForMeeting(ShortlistOrders orders, ShortlistDesk desk, Book book) {
    this.orders = orders;
    this.desk = desk;
    this.book = book;
  }

  /** Where requests and wishes are written down. */
  @jakarta.inject.Singleton
  static class Book {
    private final Engine engine;
    private final ChainCalendar calendar;
    private final Events events;
    private final Wishes wishes;
    private final MeetingRequests requests;

    @jakarta.inject.Inject
    Book(
        Engine engine,
        ChainCalendar calendar,
        Events events,
        Wishes wishes,
        MeetingRequests requests) {
      this.engine = engine;
      this.calendar = calendar;
      this.events = events;
      this.wishes = wishes;
      this.requests = requests;
    }

    /** The event of the month, where it is about the chain. */
    private Optional<EventId> findEvent(ShortlistDesk.Order order) {
      return calendar
          .find(order.month())
          .filter(entry -> entry.chain().equals(order.chain()))
          .map(ChainMonth::event)
          .filter(id -> events.find(id).isPresent());
    }
  }

  /**
   * Keeps the request in place of an earlier one on the same row and month; for investors and
   * organizers.
   *
   * @throws NotFoundException for a row that the viewer may not know of or that is not listed
   */
  @Transactional
  public MeetingRequest run(Viewer viewer, ShortlistAsk ask, RowId id, String note) {
    Access.mustInvest(viewer, "ask for a meeting");
    var by = orders.owner(viewer, ask.investor());
    if (ShortlistOrders.isDesk(by) || !ShortlistDesk.isForInvestors(id.kind())) {
      throw new InvalidValueException("meeting-request", id.toString());
    }
    var order = orders.of(viewer, ask);
    var row = CompareRows.side(desk.rows(order), id).row();
    if (row == null) {
      throw new NotFoundException("listed row", id.toString());
    }
    var said = KeepRow.checked(note);
    var event = enterWish(order, by, id, row.card(), said);
    var request =
        new MeetingRequest(by, order.month(), ask.chain(), id, row.card().name(), said, event);
    book.requests.save(request);
    return request;
  }

  private @Nullable EventId enterWish(
      ShortlistDesk.Order order, OrganizationId by, RowId id, RowCard card, String note) {
    var event = book.findEvent(order);
    var other = id.kind() == RowKind.PATENT ? holder(id) : Optional.ofNullable(card.party());
    if (event.isEmpty() || other.isEmpty()) {
      return null;
    }
    var offering = id.kind() == RowKind.PATENT ? OfferingId.of(new PatentId(id.key())) : null;
    var wish =
        new Wish(
            event.get(),
            Side.SEEKER,
            by,
            other.get(),
            offering,
            WishWord.MEET,
            note,
            Origin.ENTERED);
    book.wishes.saveAll(List.of(wish));
    return event.get();
  }

  private Optional<OrganizationId> holder(RowId id) {
    return book.engine
        .records()
        .findOffering(OfferingId.of(new PatentId(id.key())))
        .map(book.engine.directory()::holderParty);
  }
}
