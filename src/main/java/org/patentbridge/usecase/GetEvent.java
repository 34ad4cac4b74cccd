package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;

/** Shows one event. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class GetEvent {

  private final Events events;

  GetEvent(Events events) {
    this.events = events;
  }

  /** The event with its participants; organizers only. */
  public Event run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "see an event");
    return events.get(id);
  }
}
