package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.shortlist.Shortlist;

/** Shows the shortlist of a chain for a month as the records stand now, and keeps nothing. */
@Act
@ApplicationScoped
public class ShowShortlist {

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;

  ShowShortlist(ShortlistOrders orders, ShortlistDesk desk) {
    this.orders = orders;
    this.desk = desk;
  }

  /** Everybody may, and sees what everybody may see; investors see their own list. */
  public Shortlist run(Viewer viewer, ShortlistAsk ask) {
    return desk.make(orders.of(viewer, ask));
  }
}
