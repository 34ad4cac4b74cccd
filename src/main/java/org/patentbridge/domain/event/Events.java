package org.patentbridge.domain.event;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.problem.NotFoundException;

/** The events. */
public interface Events {

  /** Adds it or replaces the one of the same id. */
  void save(Event event);

  Optional<Event> find(EventId id);

  /**
   * @throws NotFoundException when no event has this id
   */
  default Event get(EventId id) {
    return find(id).orElseThrow(() -> new NotFoundException("event", id.value()));
  }

  /** All, by day, then id. */
  List<Event> list();
}
