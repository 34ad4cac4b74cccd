package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.KeptRows;

/** The kept rows of organizations in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredKeptRows implements KeptRows {
  private static final Comparator<KeptRow> ORDER =
      Comparator.comparing(KeptRow::chain).thenComparing(KeptRow::row);

  private final KeptRowRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredKeptRows(KeptRowRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public void save(KeptRow row) {
    writer.save(List.of(row), KeptRowRow::of, rows, null);
  }

  @Override
  public void remove(KeptRow row) {
    turn.take();
    rows.delete("id", KeptRowRow.idOf(row));
  }

  @Override
  public List<KeptRow> listOf(OrganizationId owner) {
    return rows.listContentWith("owner", owner.value()).stream()
        .map(text -> RecordJson.read(text, KeptRow.class))
        .sorted(ORDER)
        .toList();
  }
}
