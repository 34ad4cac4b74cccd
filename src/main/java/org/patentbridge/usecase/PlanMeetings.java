package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Participant;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.Scheduler;
import org.patentbridge.scheduling.SchedulingProblem;

/** Seats the latest lists of an event, as people edited them, in a conflict-free timetable. */
@ApplicationScoped
public class PlanMeetings {

  private final Engine engine;
  private final Events events;
  private final DraftDesk desk;
  private final Timetables timetables;
  private final Scheduler scheduler;

  PlanMeetings(
      Engine engine, Events events, DraftDesk desk, Timetables timetables, Scheduler scheduler) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.timetables = timetables;
    this.scheduler = scheduler;
  }

  /** Plans the meetings of the event's latest run and keeps the timetable. */
  @Transactional
  public Timetable run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "plan meetings");
    var event = engine.directory().seen(events.get(id));
    var run = desk.get(id, null).lists();
    var talks = Talk.of(run);
    var plan = scheduler.plan(problem(event, talks.values()));
    var planned = Talk.timetable(event, run, talks, plan, revision(run, id, talks.keySet()));
    var kept = timetables.find(id).filter(t -> t.equals(planned)).orElse(planned);
    timetables.save(kept);
    return kept;
  }

  /** The revision stays while the same lists are planned again, and counts up with others. */
  private int revision(MatchRun run, EventId id, Set<Talk.Parties> talks) {
    Optional<Timetable> before = timetables.find(id);
    return before
        .map(
            t ->
                t.run().equals(run.id()) && Talk.seatedIn(t).equals(talks)
                    ? t.revision()
                    : t.revision() + 1)
        .orElse(0);
  }

  private static SchedulingProblem problem(Event event, Collection<Talk> talks) {
    return new SchedulingProblem(
        talks.stream().map(Talk::request).toList(),
        event.slots().count(),
        event.tables(),
        seats(event, Side.SEEKER),
        seats(event, Side.HOLDER));
  }

  private static Map<OrganizationId, Integer> seats(Event event, Side side) {
    Map<OrganizationId, Integer> seats = new HashMap<>();
    List<Participant> participants = event.participants();
    participants.stream()
        .filter(p -> p.side() == side && p.seats() > 1)
        .forEach(p -> seats.put(p.party(), p.seats()));
    return seats;
  }
}
