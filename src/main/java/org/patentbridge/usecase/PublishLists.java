package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.review.Breach;
import org.patentbridge.domain.review.Draft;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;

/** Publishes a draft as it is now, after all gates were asked once more. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class PublishLists {

  private final Engine engine;
  private final Events events;
  private final DraftDesk desk;
  private final PublicationDesk publications;
  private final Clock clock;

  PublishLists(
      Engine engine, Events events, DraftDesk desk, PublicationDesk publications, Clock clock) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * What is published.
   *
   * @param event whose lists
   * @param draft the run of the draft, null for the latest
   * @param asOf the day against which the gates are asked
   * @param withoutThem whether rows that a gate stops by now are left out; else they stop all
   */
  public record Request(EventId event, @Nullable RunId draft, LocalDate asOf, boolean withoutThem) {

    public Request {
      Days.checked(asOf);
    }
  }

  /**
   * What came of it.
   *
   * @param publication the publication that holds now
   * @param changed false where the same is published already; no new version is made then
   * @param ledger what the participants know of the meetings now
   */
  public record Answer(Publication publication, boolean changed, MeetingLedger ledger) {}

  /**
   * Publishes.
   *
   * @throws BadInputException with every row that a hard rule stops by now
   * @throws ConflictException where the approval, a row or a fitting timetable is missing
   */
  @Transactional
  public Answer run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "publish lists");
    var event = engine.directory().seen(events.get(request.event()));
    var draft = desk.get(event.id(), request.draft());
    checkApproval(event, draft);
    var hard = new HardRules(engine, event, request.asOf());
    var breaches = hard.of(draft.entries());
    if (!breaches.isEmpty() && !request.withoutThem()) {
      throw new BadInputException(Breaches.problems("publish-forbidden", event.id(), breaches));
    }
    var content = publications.content(hard, draft, pairings(breaches));
    if (content.rows().isEmpty()) {
      throw new ConflictException(
          Problem.error(
              "publication-empty", Place.of(event.id().value()), draft.run().id().value()));
    }
    return publish(viewer, request, draft, breaches, content);
  }

  private static void checkApproval(Event event, Draft draft) {
    if (event.rules().approval() && draft.findApproval().isEmpty()) {
      throw new ConflictException(
          Problem.error(
              "approval-missing",
              Place.of(event.id().value()),
              draft.run().id().value(),
              Integer.toString(draft.state())));
    }
  }

  private static Set<Pairing> pairings(List<Breach> breaches) {
    return breaches.stream()
        .map(b -> b.entry().match().pairing())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Answer publish(
      Viewer viewer,
      Request request,
      Draft draft,
      List<Breach> breaches,
      Publication.Content content) {
    var all = publications.listOf(request.event());
    var standing = Publication.standing(all);
    var digest = content.digest();
    if (standing.isPresent() && standing.get().digest().equals(digest)) {
      return new Answer(standing.get(), false, publications.ledger(request.event()));
    }
    var publication =
        new Publication(
            request.event(),
            all.stream().mapToInt(Publication::version).max().orElse(0) + 1,
            draft.run().id(),
            draft.state(),
            viewer.name(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            request.asOf(),
            draft.findApproval().orElse(null),
            digest,
            breaches,
            null);
    return new Answer(publication, true, publications.add(publication, content));
  }
}
