package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Events;

/** Lists the events. */
@Act(Scope.READ)
@ApplicationScoped
public class ListEvents {

  private final Events events;

  ListEvents(Events events) {
    this.events = events;
  }

  /** All events by day; organizers only, because participants are part of them. */
  public List<Event> run(Viewer viewer) {
    Access.mustOrganize(viewer, "list events");
    return events.list();
  }
}
