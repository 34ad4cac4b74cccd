package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Events;

/** Keeps an event, whole or not at all. */
@ApplicationScoped
class KeepEvent {

  private final Events events;

  @jakarta.inject.Inject
  KeepEvent(Events events) {
    this.events = events;
  }

  @Transactional
  public Event run(Event event) {
    events.save(event);
    return event;
  }
}
