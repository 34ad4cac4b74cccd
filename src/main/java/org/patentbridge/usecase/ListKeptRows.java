package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.KeptRows;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistRows;

/** Lists what the viewer's organization keeps, with how each row stands now. */
@Act
@ApplicationScoped
public class ListKeptRows {

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;
  private final KeptRows keptRows;

  ListKeptRows(ShortlistOrders orders, ShortlistDesk desk, KeptRows keptRows) {
    this.orders = orders;
    this.desk = desk;
    this.keptRows = keptRows;
  }

  /**
   * A kept row.
   *
   * @param kept the row with its note; without its name where it may not be named any more
   * @param now how it stands now, null where it is on the chain no more
   */
  public record Standing(KeptRow kept, CompareRows.@Nullable Side now) {}

  /** All by chain and row; nobody sees another organization's. */
  public List<Standing> run(Viewer viewer, @Nullable String investor) {
    Map<ChainId, ShortlistRows> rows = new HashMap<>();
    List<Standing> standings = new ArrayList<>();
    for (var kept : keptRows.listOf(orders.owner(viewer, investor))) {
      var ask = new ShortlistAsk(kept.chain(), null, investor, null, false);
      var current = rows.computeIfAbsent(kept.chain(), chain -> desk.rows(orders.of(viewer, ask)));
      standings.add(standing(kept, current));
    }
    return standings;
  }

  private static Standing standing(KeptRow kept, ShortlistRows rows) {
    try {
      return new Standing(kept, CompareRows.side(rows, kept.row()));
    } catch (NotFoundException gone) {
      var name = kept.row().kind() == RowKind.NEED ? "" : kept.name();
      return new Standing(
          new KeptRow(kept.owner(), kept.chain(), kept.row(), name, kept.note()), null);
    }
  }
}
