package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;

/** Shows a publication with its rows and meetings. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class GetPublication {

  private final Events events;
  private final Publications publications;

  GetPublication(Events events, Publications publications) {
    this.events = events;
    this.publications = publications;
  }

  /**
   * A publication.
   *
   * @param publication who published what when
   * @param content its rows and meetings
   * @param ledger what the participants of the event know of the meetings now
   */
  public record Answer(
      Publication publication, Publication.Content content, MeetingLedger ledger) {}

  /**
   * The publication; organizers only.
   *
   * @param version null for the one that holds
   */
  public Answer run(Viewer viewer, EventId id, @Nullable Integer version) {
    Access.mustOrganize(viewer, "see a publication");
    var event = events.get(id).id();
    var all = publications.listOf(event);
    Optional<Publication> found =
        version == null
            ? Publication.standing(all)
            : all.stream().filter(p -> p.version() == version).findFirst();
    var publication =
        found.orElseThrow(
            () ->
                new NotFoundException(
                    "publication of event",
                    version == null ? event.value() : event.value() + " " + version));
    return new Answer(
        publication,
        publications.content(event, publication.version()),
        publications.ledger(event));
  }
}
