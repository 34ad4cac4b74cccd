package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.KeptRows;
import org.patentbridge.domain.shortlist.RowId;

/** Takes a row off what the viewer's organization keeps. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class DropRow {

  private final ShortlistOrders orders;
  private final KeptRows keptRows;

  DropRow(ShortlistOrders orders, KeptRows keptRows) {
    this.orders = orders;
    this.keptRows = keptRows;
  }

  /**
   * Forgets it with its note.
   *
   * @throws NotFoundException where it is not kept
   */
  @Transactional
  public KeptRow run(Viewer viewer, ShortlistAsk ask, RowId id) {
    var owner = orders.owner(viewer, ask.investor());
    var kept =
        keptRows.listOf(owner).stream()
            .filter(k -> k.chain().equals(ask.chain()) && k.row().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("kept row", id.toString()));
    keptRows.remove(kept);
    return kept;
  }
}
