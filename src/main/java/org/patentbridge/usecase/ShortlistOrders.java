package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;
import org.patentbridge.domain.shortlist.ShortlistBasis;

/** Decides whose eyes a shortlist is for, and of which month and day it is. */
@Singleton
class ShortlistOrders {

  /** Stands for the organizer's desk among owners of kept rows. */
  private static final OrganizationId DESK = new OrganizationId("organizer");

  private final Engine engine;
  private final ChainCalendar calendar;
  private final Clock clock;

  @jakarta.inject.Inject
  ShortlistOrders(Engine engine, ChainCalendar calendar, Clock clock) {
    this.engine = engine;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The order that a viewer's question comes to. Where no day is stated, gates are asked on the
   * first of the month, so that the same question has the same answer on every day.
   *
   * @throws ForbiddenException for another investor's list
   */
  ShortlistDesk.Order of(Viewer viewer, ShortlistAsk ask) {
    var stated = ask.month();
    var month = stated == null ? next(ask.chain()) : stated;
    var day = ask.asOf();
    return new ShortlistDesk.Order(
        ask.chain(),
        month,
        audience(viewer, ask.investor(), ask.forEverybody()),
        day == null ? month.atDay(1) : day);
  }

  /** When the chain is on next; this month where the calendar does not say. */
  private YearMonth next(ChainId chain) {
    var now = YearMonth.now(clock.withZone(ShortlistBasis.ZONE));
    return calendar.list().stream()
        .filter(entry -> entry.chain().equals(chain) && !entry.month().isBefore(now))
        .map(ChainMonth::month)
        .findFirst()
        .orElse(now);
  }

  private Audience audience(Viewer viewer, @Nullable String investor, boolean forEverybody) {
    if (investor != null) {
      return Audience.of(investor(viewer, investor));
    }
    if (viewer.isOrganizer()) {
      return forEverybody ? Audience.EVERYBODY : Audience.ORGANIZER;
    }
    var own = viewer.organization();
    return viewer.role() == Role.INVESTOR && own != null && !forEverybody
        ? Audience.of(engine.directory().partyOf(own))
        : Audience.EVERYBODY;
  }

  /** The investor that is meant, where the viewer may act for it. */
  private OrganizationId investor(Viewer viewer, String written) {
    var directory = engine.directory();
    var party = directory.findKnown(OrganizationId.named(new OrganizationName(written)), written);
    var own = viewer.organization();
    var acts =
        viewer.isOrganizer()
            || (own != null && party.filter(directory.partyOf(own)::equals).isPresent());
    if (!acts) {
      throw new ForbiddenException(viewer, "see what another investor is shown");
    }
    return party.orElseThrow(() -> new NotFoundException("organization", written));
  }

  /**
   * Whose kept rows and requests are meant: the named investor's, else the viewer's own.
   *
   * @throws ForbiddenException for observers, and for who has no organization and runs no events
   */
  OrganizationId owner(Viewer viewer, @Nullable String investor) {
    Access.mustTakePart(viewer, "keep rows or ask for meetings");
    if (investor != null) {
      return investor(viewer, investor);
    }
    var own = viewer.organization();
    if (own != null) {
      return engine.directory().partyOf(own);
    }
    if (viewer.isOrganizer()) {
      return DESK;
    }
    throw new ForbiddenException(viewer, "keep rows or ask for meetings");
  }

  static boolean isDesk(OrganizationId owner) {
    return owner.equals(DESK);
  }
}
