package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventChange;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.problem.InvalidValueException;

/** Changes what an organizer stated about an event. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ChangeEvent {

  private final Events events;
  private final EventCheck check;

  ChangeEvent(Events events, EventCheck check) {
    this.events = events;
    this.check = check;
  }

  /**
   * Makes the change; the lists stand as they are until the matching runs again.
   *
   * @param seen revision of the event that the organizer looked at, null where that does not count
   */
  @Transactional
  public Event run(Viewer viewer, EventId id, EventChange change, @Nullable String seen) {
    Access.mustOrganize(viewer, "change an event");
    var event = events.get(id);
    if (seen != null && !seen.equals(event.revision())) {
      throw new InvalidValueException("event-outdated", seen, event.revision());
    }
    var changed = check.checked(change.appliedTo(event));
    events.save(changed);
    return changed;
  }
}
