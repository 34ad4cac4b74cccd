package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunStatus;

/** A run without its rows and left-overs, which have tables of their own. */
@Entity
@Table(name = "match_run")
class MatchRunRow {
  @Id String id = "";

  @Column(name = "event_id")
  String event = "";

  @Enumerated(EnumType.STRING)
  RunStatus status = RunStatus.COMPLETED;

  /** Higher than that of every run that was kept before. */
  @Column(name = "run_number")
  long number;

  String content = "";

  static MatchRunRow of(MatchRun run, long number) {
    var row = new MatchRunRow();
    row.id = RowKey.of(run.id().value());
    row.event = RowKey.of(run.event().value());
    row.status = run.status();
    row.number = number;
    row.content = RecordJson.write(with(run, List.of(), List.of()));
    return row;
  }

  static MatchRun with(MatchRun run, List<MatchEntry> entries, List<LeftOver> leftOvers) {
    return new MatchRun(
        run.id(),
        run.event(),
        run.provenance(),
        run.status(),
        run.counts(),
        run.gates(),
        entries,
        leftOvers,
        run.greedyTotal(),
        run.remarks(),
        run.optimum());
  }
}
