package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;

/** Lists what was published for an event, also what was taken back. */
@Act(Scope.READ)
@ApplicationScoped
public class ListPublications {

  private final Events events;
  private final Publications publications;

  ListPublications(Events events, Publications publications) {
    this.events = events;
    this.publications = publications;
  }

  /** All publications of the event, latest first; organizers only. */
  public List<Publication> run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "list publications");
    return publications.listOf(events.get(id).id());
  }
}
