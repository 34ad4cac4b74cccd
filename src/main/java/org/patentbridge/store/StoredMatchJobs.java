package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;

/** The kept work on runs in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredMatchJobs implements MatchJobs {
  private static final Sort LAST_FIRST = Sort.descending("startedAt").and("id");
  private static final Sort FIRST_FIRST = Sort.by("startedAt", "id");

  private final MatchJobRows rows;
  private final BatchWriter writer;

  StoredMatchJobs(MatchJobRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void save(MatchJob job) {
    writer.save(List.of(job), MatchJobRow::of, rows, null);
  }

  @Override
  public Optional<MatchJob> find(JobId id) {
    return rows.findContent(id.value()).map(StoredMatchJobs::read);
  }

  @Override
  public List<MatchJob> listOf(EventId event) {
    return rows
        .find("event", LAST_FIRST, RowKey.of(event.value()))
        .project(StoredText.class)
        .stream()
        .map(text -> read(text.content()))
        .toList();
  }

  @Override
  public List<MatchJob> listIn(JobState state) {
    Map<String, Object> wanted = Map.of("state", state);
    return rows.listWithin(" and state = :state", wanted, FIRST_FIRST, Integer.MAX_VALUE).stream()
        .map(StoredMatchJobs::read)
        .toList();
  }

  private static MatchJob read(String content) {
    return RecordJson.read(content, MatchJob.class);
  }
}
