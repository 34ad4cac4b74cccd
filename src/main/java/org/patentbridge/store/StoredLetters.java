package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.domain.letter.Letters;

/** The log of letters in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredLetters implements Letters {
  /** Ids that are looked for in one query. */
  private static final int CHUNK = 1_000;

  private final LetterRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredLetters(LetterRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public boolean move(Letter before, Letter after) {
    turn.take();
    var known = find(before.id());
    var stands = known.map(before::equals).orElse(before.attempts() == 0);
    if (stands) {
      writer.save(List.of(after), LetterRow::of, rows, null);
    }
    return stands;
  }

  @Override
  public Optional<Letter> find(LetterId id) {
    return rows.findContent(id.value()).map(StoredLetters::read);
  }

  @Override
  public Map<LetterId, Letter> findAll(Collection<LetterId> ids) {
    Map<LetterId, Letter> found = new HashMap<>();
    var keys = ids.stream().map(id -> RowKey.of(id.value())).toList();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      for (var text : rows.listContent(keys.subList(from, Math.min(keys.size(), from + CHUNK)))) {
        var letter = read(text.content());
        found.put(letter.id(), letter);
      }
    }
    return found;
  }

  @Override
  public List<Letter> list(int limit) {
    return read(rows.listWithin("", Map.of(), newestFirst(), limit));
  }

  @Override
  public List<Letter> listWith(Letter.State state, int limit) {
    var condition = " and state = :state";
    return read(rows.listWithin(condition, Map.of("state", state.name()), newestFirst(), limit));
  }

  @Override
  public Map<Letter.State, Long> counts() {
    Map<Letter.State, Long> counts = new EnumMap<>(Letter.State.class);
    for (var state : Letter.State.values()) {
      long count = count(" and state = :state", Map.of("state", state.name()));
      if (count > 0) {
        counts.put(state, count);
      }
    }
    return counts;
  }

  @Override
  public boolean isDue(Instant now) {
    var values =
        Map.<String, Object>of("state", Letter.State.WAITING.name(), "now", now.toEpochMilli());
    return count(" and state = :state and next <= :now", values) > 0;
  }

  private long count(String condition, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(RowKey.bounds());
    all.putAll(values);
    return rows.count(RowKey.within() + condition, all);
  }

  @Override
  public List<Letter> listOf(AccountName account) {
    return read(
        rows.listWithin(
            " and account = :account",
            Map.of("account", account.value()),
            newestFirst(),
            Integer.MAX_VALUE));
  }

  @Override
  public void removeOf(AccountName account) {
    turn.take();
    Map<String, Object> values = new HashMap<>(RowKey.bounds());
    values.put("account", account.value());
    rows.delete(RowKey.within() + " and account = :account", values);
  }

  private static Sort newestFirst() {
    return Sort.descending("at").and("id");
  }

  private static List<Letter> read(List<String> contents) {
    return contents.stream().map(StoredLetters::read).toList();
  }

  private static Letter read(String content) {
    return RecordJson.read(content, Letter.class);
  }
}
