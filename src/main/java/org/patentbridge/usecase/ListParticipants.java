package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationKind;

/** Lists who takes part in an event, by name. */
@Act
@ApplicationScoped
public class ListParticipants {

  private final Engine engine;
  private final Events events;

  ListParticipants(Engine engine, Events events) {
    this.engine = engine;
    this.events = events;
  }

  /**
   * A participant as people read it.
   *
   * @param participant as it was entered
   * @param name its reading name
   * @param kind what it is, null where no record says so
   * @param limits that hold for it, its own or those of its side
   */
  public record Row(
      Participant participant, String name, @Nullable OrganizationKind kind, Limits limits) {}

  /**
   * Who takes part.
   *
   * @param event in what
   * @param seekers companies and investors
   * @param holders who brings patents and offers
   */
  public record Answer(Event event, List<Row> seekers, List<Row> holders) {}

  /** All participants, by side and name; organizers only. */
  public Answer run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "see participants");
    var event = events.get(id);
    return new Answer(event, rows(event, Side.SEEKER), rows(event, Side.HOLDER));
  }

  private List<Row> rows(Event event, Side side) {
    var directory = engine.directory();
    return event.participants().stream()
        .filter(p -> p.side() == side)
        .map(
            p ->
                new Row(
                    p,
                    directory.nameOf(p.party()),
                    directory.find(p.party()).map(o -> o.kind()).orElse(null),
                    event.limitsOf(p.party(), side)))
        .sorted(java.util.Comparator.comparing(Row::name))
        .toList();
  }
}
