package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.review.Breach;
import org.patentbridge.domain.review.Publications;
import org.patentbridge.domain.review.PublishedMeeting;

/** Says, on the day or before, which rows of the lists in force may not stand any more. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class CheckEvent {

  private final Engine engine;
  private final Events events;
  private final DraftDesk desk;
  private final Publications publications;

  CheckEvent(Engine engine, Events events, DraftDesk desk, Publications publications) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.publications = publications;
  }

  /**
   * What was found.
   *
   * @param asOf the day against which the gates were asked
   * @param run the run of the lists
   * @param version the publication that was checked; null where the latest draft was
   * @param rows how many rows were checked
   * @param breaches those that may not stand any more
   */
  public record Answer(
      LocalDate asOf, RunId run, @Nullable Integer version, int rows, List<Affected> breaches) {}

  /**
   * A row that may not stand any more.
   *
   * @param breach the row and the gate that is closed by now
   * @param meeting at which it would be talked about, null where it is seated nowhere
   */
  public record Affected(Breach breach, @Nullable PublishedMeeting meeting) {}

  /** Asks all gates again, by the newest records. */
  public Answer run(Viewer viewer, EventId id, LocalDate asOf) {
    Access.mustOrganize(viewer, "check an event");
    Days.checked(asOf);
    var event = engine.directory().seen(events.get(id));
    var hard = new HardRules(engine, event, asOf);
    var standing = desk.findStanding(id);
    if (standing.isEmpty()) {
      var draft = desk.get(id, null);
      var breaches = hard.of(draft.entries());
      return new Answer(
          asOf, draft.run().id(), null, draft.entries().size(), affected(breaches, List.of()));
    }
    var publication = standing.get();
    var content = publications.content(id, publication.version());
    return new Answer(
        asOf,
        publication.run(),
        publication.version(),
        content.rows().size(),
        affected(hard.ofPublished(content.rows()), publications.ledger(id).confirmed()));
  }

  private static List<Affected> affected(List<Breach> breaches, List<PublishedMeeting> meetings) {
    Map<Pairing, PublishedMeeting> seats = new HashMap<>();
    meetings.forEach(m -> m.agenda().forEach(p -> seats.put(p, m)));
    List<Affected> affected = new ArrayList<>();
    breaches.forEach(b -> affected.add(new Affected(b, seats.get(b.entry().match().pairing()))));
    return affected;
  }
}
