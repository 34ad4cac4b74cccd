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
  private final ReadyShortlists ready;

  ShowShortlist(ShortlistOrders orders, ShortlistDesk desk, ReadyShortlists ready) {
    this.orders = orders;
    this.desk = desk;
    this.ready = ready;
  }

  /** Everybody may, and sees what everybody may see; investors see their own list. */
  public Shortlist run(Viewer viewer, ShortlistAsk ask) {
    var order = orders.of(viewer, ask);
    return ready.get(desk.stateOf(order), () -> desk.make(order));
  }
}
