package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.domain.shortlist.Shortlist;

/** Makes the shortlist of a chain for a month and keeps it, so that later ones compare with it. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class MakeShortlist {

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;
  private final EnrichRecords enrichRecords;
  private final KeepShortlist keepShortlist;

  MakeShortlist(
      ShortlistOrders orders,
      ShortlistDesk desk,
      EnrichRecords enrichRecords,
      KeepShortlist keepShortlist) {
    this.orders = orders;
    this.desk = desk;
    this.enrichRecords = enrichRecords;
    this.keepShortlist = keepShortlist;
  }

  /**
   * Makes and keeps the viewer's list. With the organizer's the copy for everybody is kept as well,
   * with which investors compare who had no list of their own.
   */
  public Shortlist run(Viewer viewer, ShortlistAsk ask, Progress progress) {
    var order = orders.of(viewer, ask);
    if (viewer.isOrganizer()) {
      enrichRecords.run(viewer, progress);
    } else if (order.audience().investor() == null) {
      Access.mustOrganize(viewer, "make a shortlist for everybody");
    }
    progress.phase("phase.shortlist", -1);
    var shortlist = desk.make(order);
    keepShortlist.run(shortlist);
    if (order.audience().isOrganizer()) {
      keepShortlist.run(
          desk.make(
              new ShortlistDesk.Order(
                  order.chain(), order.month(), Audience.EVERYBODY, order.asOf())));
    }
    return shortlist;
  }
}
