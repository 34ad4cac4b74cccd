package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationId;

/** Notes when a participant is there; somebody who was not expected walks in and takes part. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class RecordAttendance {

  private final Engine engine;
  private final Events events;

  RecordAttendance(Engine engine, Events events) {
    this.engine = engine;
    this.events = events;
  }

  /**
   * What is noted.
   *
   * @param event at which event
   * @param side on which side
   * @param party who, by id or name
   * @param attendance when it is there and who comes, null for all day
   * @param seats tables at which it can sit at once, null where that stays as it is
   */
  public record Request(
      EventId event,
      Side side,
      String party,
      @Nullable Attendance attendance,
      @Nullable Integer seats) {}

  /** Keeps it; the timetable stands as it is until it is changed or planned anew. */
  @Transactional
  public Event run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "note an attendance");
    var event = engine.directory().seen(events.get(request.event()));
    var party = party(event, request);
    var known = event.findParticipant(party, request.side());
    var seats = request.seats();
    var noted =
        new Participant(
            party,
            request.side(),
            known.map(Participant::limits).orElse(null),
            seats == null ? known.map(Participant::seats).orElse(1) : seats,
            request.attendance());
    List<Participant> participants = new ArrayList<>(event.participants());
    participants.removeIf(p -> p.side() == request.side() && p.party().equals(party));
    participants.add(noted);
    participants.sort(Comparator.comparing(Participant::side).thenComparing(Participant::party));
    var changed = event.withParticipants(participants);
    events.save(changed);
    return changed;
  }

  private OrganizationId party(Event event, Request request) {
    var id = new OrganizationId(request.party().strip());
    return event.findParticipant(id, request.side()).isPresent()
        ? id
        : engine.directory().named(request.party());
  }
}
