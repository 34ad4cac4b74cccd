package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunId;

/** The kept runs in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredMatchRuns implements MatchRuns {
  private final MatchRunRows runs;
  private final MatchEntryRows entries;
  private final LeftOverRows leftOvers;
  private final RunWriter writer;

  StoredMatchRuns(
      MatchRunRows runs, MatchEntryRows entries, LeftOverRows leftOvers, RunWriter writer) {
    this.runs = runs;
    this.entries = entries;
    this.leftOvers = leftOvers;
    this.writer = writer;
  }

  @Override
  public void save(MatchRun run) {
    writer.save(run);
  }

  @Override
  public Optional<MatchRun> find(RunId id) {
    return runs.findContent(RowKey.of(id.value()))
        .map(content -> whole(RecordJson.read(content, MatchRun.class)));
  }

  @Override
  public Optional<MatchRun> findLatest(EventId event) {
    return runs.findLatest(RowKey.of(event.value()))
        .map(text -> whole(RecordJson.read(text.content(), MatchRun.class)));
  }

  @Override
  public List<RunId> listOf(EventId event) {
    return runs.listOf(RowKey.of(event.value())).stream()
        .map(text -> new RunId(RowKey.plain(text.id())))
        .toList();
  }

  private MatchRun whole(MatchRun header) {
    var run = RowKey.of(header.id().value());
    return MatchRunRow.with(
        header, entries.listOf(run, MatchEntry.class), leftOvers.listOf(run, LeftOver.class));
  }
}
