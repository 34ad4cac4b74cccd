package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;

/** Takes the publication that holds back: to the former one, or to none. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class UndoPublication {

  private final Events events;
  private final PublicationDesk publications;
  private final Clock clock;

  UndoPublication(Events events, PublicationDesk publications, Clock clock) {
    this.events = events;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param undone the publication that was taken back; it stays in the record
   * @param standing the one that holds now, null where none does
   * @param ledger what the participants know of the meetings now
   */
  public record Answer(Publication undone, @Nullable Publication standing, MeetingLedger ledger) {}

  /**
   * Takes it back.
   *
   * @param because why, never blank
   * @throws NotFoundException where nothing is published
   */
  @Transactional
  public Answer run(Viewer viewer, EventId id, String because) {
    Access.mustOrganize(viewer, "undo a publication");
    if (because.isBlank()) {
      throw new InvalidValueException("edit-because", because);
    }
    var event = events.get(id).id();
    var standing =
        Publication.standing(publications.listOf(event))
            .orElseThrow(() -> new NotFoundException("publication of event", event.value()));
    var how =
        new Publication.Withdrawal(
            viewer.name(), clock.instant().truncatedTo(ChronoUnit.SECONDS), because.strip());
    var ledger = publications.withdraw(standing, how);
    Optional<Publication> now = Publication.standing(publications.listOf(event));
    return new Answer(standing.withdrawn(how), now.orElse(null), ledger);
  }
}
