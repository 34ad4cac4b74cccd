package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.alert.AlertDigestId;
import org.patentbridge.domain.alert.Alerts;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.provenance.ChangeNumber;

/** The alerts in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredAlerts implements Alerts {
  /** Ids that are compared in one query. */
  private static final int CHUNK = 1_000;

  private final AlertRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredAlerts(AlertRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public ChangeNumber matched() {
    return new ChangeNumber(turn.look(CounterRow.STANDING));
  }

  @Override
  public boolean moveMatched(ChangeNumber from, ChangeNumber to) {
    turn.take();
    var before = turn.giveOut(CounterRow.STANDING, 0);
    if (before != from.value()) {
      return false;
    }
    turn.giveOut(CounterRow.STANDING, Math.toIntExact(to.value() - before));
    return true;
  }

  @Override
  public int add(Collection<Alert> alerts) {
    turn.take();
    Map<String, Alert> fresh = new LinkedHashMap<>();
    alerts.forEach(alert -> fresh.putIfAbsent(AlertRow.idOf(alert), alert));
    var ids = List.copyOf(fresh.keySet());
    for (int from = 0; from < ids.size(); from += CHUNK) {
      var some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      fresh.keySet().removeAll(rows.digests(some).keySet());
    }
    writer.save(fresh.values(), AlertRow::of, rows, null);
    return fresh.size();
  }

  @Override
  public List<Alert> listOf(StandingNeedId standing) {
    return read(rows.listContentWith("standing", standing.value()));
  }

  @Override
  public List<AccountName> waiting() {
    return rows
        .find(RowKey.within() + " and digest is null", Sort.by("person"), RowKey.bounds())
        .project(StoredPerson.class)
        .stream()
        .map(row -> new AccountName(row.person()))
        .distinct()
        .toList();
  }

  @Override
  public List<Alert> listWaiting(AccountName person) {
    return read(
        rows.listWithin(
            " and digest is null and person = :person",
            Map.of("person", person.value()),
            Sort.by("id"),
            Integer.MAX_VALUE));
  }

  @Override
  public void putIn(AlertDigestId digest, Collection<Alert> alerts) {
    turn.take();
    for (Alert alert : alerts) {
      Map<String, Object> values = new HashMap<>();
      values.put("digest", digest.value());
      values.put("id", AlertRow.idOf(alert));
      rows.update("digest = :digest where id = :id and digest is null", values);
    }
  }

  @Override
  public void removeOf(AccountName person) {
    turn.take();
    Map<String, Object> values = new HashMap<>(RowKey.bounds());
    values.put("person", person.value());
    rows.delete(RowKey.within() + " and person = :person", values);
  }

  private static List<Alert> read(List<String> contents) {
    return contents.stream()
        .map(text -> RecordJson.read(text, Alert.class))
        .sorted(Alert.OLDEST_FIRST)
        .toList();
  }
}
