package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.DraftOpening;
import org.patentbridge.domain.review.Drafts;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;

/** Puts drafts together from runs and edits, and says which lists hold. */
@Singleton
class DraftDesk {

  private final MatchRuns runs;
  private final Drafts drafts;
  private final Publications publications;

  @jakarta.inject.Inject
  DraftDesk(MatchRuns runs, Drafts drafts, Publications publications) {
    this.runs = runs;
    this.drafts = drafts;
    this.publications = publications;
  }

  /** The draft that starts from a run of the event, from its latest where none is named. */
  Draft get(EventId event, @Nullable RunId id) {
    var found = id == null ? runs.findLatest(event) : runs.find(id);
    return found
        .filter(r -> r.event().equals(event))
        .map(this::draft)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "match run of event", id == null ? event.value() : id.value()));
  }

  Optional<Draft> findLatest(EventId event) {
    return runs.findLatest(event).map(this::draft);
  }

  private Draft draft(MatchRun run) {
    var opening =
        drafts
            .find(run.id())
            .orElseGet(() -> new DraftOpening(run.event(), run.id(), "", run.provenance().made()));
    return new Draft(
        run, opening, drafts.editsOf(run.id()), drafts.findApproval(run.id()).orElse(null));
  }

  /** The publication of an event that holds, where one does. */
  Optional<Publication> findStanding(EventId event) {
    return Publication.standing(publications.listOf(event));
  }

  /** The lists of the publication that holds, as a run reads. */
  MatchRun published(Publication publication) {
    var draft = get(publication.event(), publication.run());
    var rows = publications.content(publication.event(), publication.version()).entries();
    return draft.run().withLists(rows, draft.lists().leftOvers());
  }
}
