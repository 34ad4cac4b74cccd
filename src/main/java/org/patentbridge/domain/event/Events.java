package org.patentbridge.domain.event;

import java.util.List;
import java.util.Optional;

/** The events. */
public interface Events {

  /** Adds it or replaces the one of the same id. */
  void save(Event event);

  Optional<Event> find(EventId id);

  /** All, by day, then id. */
  List<Event> list();
}
