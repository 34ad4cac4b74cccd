package org.patentbridge.domain.series;

import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.event.EventId;

/** The kept memory of what was recommended at events and became of it. */
public interface PastPairings {

  /** Keeps these, and no others, of an event. */
  void replace(EventId event, Collection<PastPairing> pairings);

  /** All of some events, by event, then key. */
  List<PastPairing> listOf(Collection<EventId> events);
}
