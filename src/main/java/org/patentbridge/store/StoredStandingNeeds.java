package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.alert.StandingNeeds;
import org.patentbridge.domain.provenance.ChangeNumber;

/** The standing needs in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredStandingNeeds implements StandingNeeds {
  private final StandingNeedRows rows;
  private final NeedMeasureRows measures;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredStandingNeeds(
      StandingNeedRows rows, NeedMeasureRows measures, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.measures = measures;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public ChangeNumber mark() {
    turn.take();
    return new ChangeNumber(turn.giveOut(CounterRow.CHANGE, 0));
  }

  @Override
  public void save(StandingNeed standing) {
    writer.save(List.of(standing), StandingNeedRow::of, rows, null);
  }

  @Override
  public void saveMeasure(StandingNeedId id, NeedMeasure measure) {
    writer.save(List.of(measure), m -> NeedMeasureRow.of(id, m), measures, null);
  }

  @Override
  public Optional<StandingNeed> find(StandingNeedId id) {
    return rows.findContent(id.value()).map(StoredStandingNeeds::read);
  }

  @Override
  public List<StandingNeed> listOf(AccountName person) {
    return rows.listContentWith("person", person.value()).stream()
        .map(StoredStandingNeeds::read)
        .toList();
  }

  @Override
  public List<StandingNeed> listAfter(@Nullable StandingNeedId after, int limit) {
    return rows.listContentAfter(after == null ? null : after.value(), limit).stream()
        .map(StoredStandingNeeds::read)
        .toList();
  }

  @Override
  public Map<StandingNeedId, NeedMeasure> measures(Collection<StandingNeedId> ids) {
    Map<StandingNeedId, NeedMeasure> found = new HashMap<>();
    var keys = ids.stream().map(id -> RowKey.of(id.value())).toList();
    for (var text : measures.listContent(keys)) {
      found.put(
          new StandingNeedId(RowKey.plain(text.id())),
          RecordJson.read(text.content(), NeedMeasure.class));
    }
    return found;
  }

  @Override
  public void removeOf(AccountName person) {
    turn.take();
    for (var standing : listOf(person)) {
      var key = RowKey.of(standing.id().value());
      measures.delete("id", key);
      rows.delete("id", key);
    }
  }

  private static StandingNeed read(String content) {
    return RecordJson.read(content, StandingNeed.class);
  }
}
