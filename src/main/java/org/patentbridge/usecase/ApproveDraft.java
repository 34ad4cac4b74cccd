package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.review.Approval;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.Drafts;

/** Enters the word of a second person that a draft may be published as it is now. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ApproveDraft {

  private final Events events;
  private final DraftDesk desk;
  private final Drafts drafts;
  private final Clock clock;

  ApproveDraft(Events events, DraftDesk desk, Drafts drafts, Clock clock) {
    this.events = events;
    this.desk = desk;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * What is approved.
   *
   * @param event whose lists
   * @param draft the run of the draft, null for the latest
   * @param note what the person adds, empty where nothing
   */
  public record Request(EventId event, @Nullable RunId draft, String note) {}

  /**
   * Keeps the approval; it is void with the next edit.
   *
   * @throws ConflictException where the viewer had the draft made or edited it
   */
  @Transactional
  public Approval run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "approve a draft");
    var draft = desk.get(events.get(request.event()).id(), request.draft());
    checkSecond(viewer, draft);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var approval = new Approval(viewer.name(), now, draft.state(), request.note().strip());
    drafts.approve(draft.run().id(), approval);
    return approval;
  }

  private static void checkSecond(Viewer viewer, Draft draft) {
    if (draft.makers().stream().anyMatch(m -> m.strip().equalsIgnoreCase(viewer.name().strip()))) {
      throw new ConflictException(
          Problem.error(
              "approval-own",
              Place.of(draft.run().event().value()),
              viewer.name(),
              String.join(", ", draft.makers())));
    }
  }
}
