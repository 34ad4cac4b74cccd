package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;

/** The work on a run. */
@Entity
@Table(name = "match_job")
class MatchJobRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  @Enumerated(EnumType.STRING)
  JobState state = JobState.WAITING;

  /** Milliseconds since 1970, UTC. */
  @Column(name = "started_at")
  long startedAt;

  static MatchJobRow of(MatchJob job) {
    var row = new MatchJobRow();
    row.hold(RowKey.of(job.id().value()), job);
    row.event = RowKey.of(job.order().event().value());
    row.state = job.state();
    row.startedAt = job.started().toEpochMilli();
    return row;
  }
}
