package org.patentbridge.domain.match;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;

/** The kept runs. */
public interface MatchRuns {

  /** Keeps a run; the same run again changes nothing but becomes the event's latest. */
  void save(MatchRun run);

  Optional<MatchRun> find(RunId id);

  Optional<MatchRun> findLatest(EventId event);

  /** Ids of an event's runs, latest first. */
  List<RunId> listOf(EventId event);
}
