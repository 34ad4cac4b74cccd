package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.AlertDigestId;
import org.patentbridge.domain.alert.AlertDigests;

/** The digests of alerts in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredAlertDigests implements AlertDigests {
  private final AlertDigestRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredAlertDigests(AlertDigestRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public boolean add(AlertDigest digest) {
    turn.take();
    if (find(digest.id()).isPresent()) {
      return false;
    }
    writer.save(List.of(digest), AlertDigestRow::of, rows, null);
    return true;
  }

  @Override
  public Optional<AlertDigest> find(AlertDigestId id) {
    return rows.findContent(id.value()).map(StoredAlertDigests::read);
  }

  @Override
  public List<AlertDigest> listOf(AccountName person) {
    return rows.listContentWith("person", person.value()).stream()
        .map(StoredAlertDigests::read)
        .sorted(Comparator.comparing(AlertDigest::day).reversed())
        .toList();
  }

  /** Ids begin with the day. */
  @Override
  public List<AlertDigest> listSince(LocalDate day) {
    var since = Map.<String, Object>of("since", RowKey.of(day.toString()));
    return rows.listWithin(" and id >= :since", since, Sort.by("id"), Integer.MAX_VALUE).stream()
        .map(StoredAlertDigests::read)
        .toList();
  }

  @Override
  public void removeOf(AccountName person) {
    turn.take();
    Map<String, Object> values = new HashMap<>(RowKey.bounds());
    values.put("person", person.value());
    rows.delete(RowKey.within() + " and person = :person", values);
  }

  private static AlertDigest read(String content) {
    return RecordJson.read(content, AlertDigest.class);
  }
}
