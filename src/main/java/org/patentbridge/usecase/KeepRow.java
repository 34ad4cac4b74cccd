package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.KeptRows;
import org.patentbridge.domain.shortlist.RowId;

/** Puts a row of a chain aside for the viewer's organization, with a note. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class KeepRow {

  static final int LONGEST_NOTE = 2_000;

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;
  private final KeptRows keptRows;

  KeepRow(ShortlistOrders orders, ShortlistDesk desk, KeptRows keptRows) {
    this.orders = orders;
    this.desk = desk;
    this.keptRows = keptRows;
  }

  /**
   * Keeps it in place of an earlier note on the same row.
   *
   * @throws NotFoundException for a row that the viewer may not know of or that is not on the chain
   */
  @Transactional
  public KeptRow run(Viewer viewer, ShortlistAsk ask, RowId id, String note) {
    var owner = orders.owner(viewer, ask.investor());
    var side = CompareRows.side(desk.rows(orders.of(viewer, ask)), id);
    var kept = new KeptRow(owner, ask.chain(), id, nameOf(side), checked(note));
    keptRows.save(kept);
    return kept;
  }

  /** The name under which the viewer knows it. */
  static String nameOf(CompareRows.Side side) {
    var row = side.row();
    var excluded = side.excluded();
    return row != null ? row.card().name() : excluded == null ? "" : excluded.name();
  }

  static String checked(String note) {
    var said = note.strip();
    if (said.length() > LONGEST_NOTE) {
      throw new InvalidValueException(
          "row-note", said.substring(0, 40), Integer.toString(LONGEST_NOTE));
    }
    return said;
  }
}
