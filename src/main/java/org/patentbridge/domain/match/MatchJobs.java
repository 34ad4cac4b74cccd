package org.patentbridge.domain.match;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;

/** The kept work on runs. */
public interface MatchJobs {

  /** Adds it or replaces that of the same order. */
  void save(MatchJob job);

  Optional<MatchJob> find(JobId id);

  /** Those of an event, the last begun first. */
  List<MatchJob> listOf(EventId event);

  /** Those in a state, the first begun first. */
  List<MatchJob> listIn(JobState state);
}
