package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.ShortlistRows;

/** Lays two to four rows of a chain side by side. */
@Act
@ApplicationScoped
public class CompareRows {

  /** More do not fit beside each other on a page that can be read. */
  private static final int MOST = 4;

  private final ShortlistOrders orders;
  private final ShortlistDesk desk;

  CompareRows(ShortlistOrders orders, ShortlistDesk desk) {
    this.orders = orders;
    this.desk = desk;
  }

  /**
   * One of those that are compared.
   *
   * @param id what it is
   * @param row where it stands best, null where it is not listed
   * @param excluded what stopped it, null where it is listed
   */
  public record Side(RowId id, @Nullable ShortlistRow row, @Nullable ShortlistExclusion excluded) {}

  /**
   * The rows in the order of the question.
   *
   * @throws InvalidValueException {@code compare-rows} unless two to four rows of one kind are
   *     asked for
   * @throws NotFoundException for a row that the viewer may not know of or that is not on the chain
   */
  public List<Side> run(Viewer viewer, ShortlistAsk ask, List<RowId> ids) {
    var distinct = ids.stream().distinct().toList();
    if (distinct.size() < 2
        || distinct.size() > MOST
        || distinct.stream().map(RowId::kind).distinct().count() > 1) {
      throw new InvalidValueException("compare-rows", ids.toString());
    }
    var rows = desk.rows(orders.of(viewer, ask));
    List<Side> sides = new ArrayList<>();
    for (var id : distinct) {
      sides.add(side(rows, id));
    }
    return sides;
  }

  static Side side(ShortlistRows rows, RowId id) {
    var row = rows.listed().stream().filter(r -> r.id().equals(id)).min(ShortlistRow.BEST_FIRST);
    if (row.isPresent()) {
      return new Side(id, row.get(), null);
    }
    return rows.excluded().stream()
        .filter(e -> e.kind() == id.kind() && e.key().equals(id.key()))
        .findFirst()
        .map(e -> new Side(id, null, e))
        .orElseThrow(() -> new NotFoundException("row of the chain", id.toString()));
  }
}
