package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.DraftDifference;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.Publications;

/** Shows a draft beside another, or beside what is published. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class ReviewDrafts {

  private final Events events;
  private final MatchRuns runs;
  private final DraftDesk desk;
  private final Publications publications;

  ReviewDrafts(Events events, MatchRuns runs, DraftDesk desk, Publications publications) {
    this.events = events;
    this.runs = runs;
    this.desk = desk;
    this.publications = publications;
  }

  /**
   * What is asked.
   *
   * @param event whose lists
   * @param draft the run of the draft, null for the latest
   * @param against the run of the draft to compare with; null for what is published, else for the
   *     draft before it, else for what the run computed
   */
  public record Request(EventId event, @Nullable RunId draft, @Nullable RunId against) {}

  /**
   * A draft and what it is compared with.
   *
   * @param draft the draft
   * @param others runs of all drafts of the event, latest first
   * @param against what it is compared with: {@code publication N}, {@code draft RUN} or {@code
   *     state 0}
   * @param difference what changed from there to the draft
   * @param standing the publication that holds, null where none does
   */
  public record Answer(
      Draft draft,
      List<RunId> others,
      String against,
      DraftDifference difference,
      @Nullable Publication standing) {}

  /** The draft and the difference; organizers only. */
  public Answer run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "review a draft");
    var event = events.get(request.event()).id();
    var draft = desk.get(event, request.draft());
    var standing = desk.findStanding(event);
    var others = runs.listOf(event);
    var beside = beside(draft, request.against(), standing, others);
    return new Answer(
        draft,
        others,
        beside.label(),
        DraftDifference.between(beside.rows(), draft.entries()),
        standing.orElse(null));
  }

  /**
   * What a draft is compared with.
   *
   * @param label what it is
   * @param rows its lists
   */
  private record Beside(String label, List<MatchEntry> rows) {}

  private Beside beside(
      Draft draft, @Nullable RunId against, Optional<Publication> standing, List<RunId> others) {
    if (against != null) {
      return ofDraft(draft.run().event(), against);
    }
    if (standing.isPresent()) {
      var p = standing.get();
      return new Beside(
          "publication " + p.version(), publications.content(p.event(), p.version()).entries());
    }
    int place = others.indexOf(draft.run().id());
    return place >= 0 && place + 1 < others.size()
        ? ofDraft(draft.run().event(), others.get(place + 1))
        : new Beside("state 0", draft.run().entries());
  }

  private Beside ofDraft(EventId event, RunId run) {
    return new Beside("draft " + run, desk.get(event, run).entries());
  }
}
