package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.Wishes;

/** Lists the wishes of an event's participants. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class ListWishes {

  private final Events events;
  private final Wishes wishes;

  ListWishes(Events events, Wishes wishes) {
    this.events = events;
    this.wishes = wishes;
  }

  /** All wishes of the event, by side and parties; organizers only. */
  public List<Wish> run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "see wishes");
    return wishes.listOf(events.get(id).id());
  }
}
