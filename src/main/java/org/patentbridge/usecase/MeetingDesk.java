package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.TimetableDifference;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.SchedulePlan;
import org.patentbridge.scheduling.SchedulingProblem;

/** What planning a timetable and changing one have in common. */
@Singleton
class MeetingDesk {

  private final Engine engine;
  private final Events events;
  private final DraftDesk drafts;
  private final Timetables timetables;

  @jakarta.inject.Inject
  MeetingDesk(Engine engine, Events events, DraftDesk drafts, Timetables timetables) {
    this.engine = engine;
    this.events = events;
    this.drafts = drafts;
    this.timetables = timetables;
  }

  /**
   * What is to be seated.
   *
   * @param event with its parties as they are known now
   * @param run the latest lists, as people edited them
   * @param talks who is to meet
   * @param before the timetable that stands
   */
  record Work(
      Event event, MatchRun run, Map<Talk.Parties, Talk> talks, Optional<Timetable> before) {}

  Work work(EventId id) {
    var event = engine.directory().seen(events.get(id));
    var run = drafts.get(id, null).lists();
    return new Work(event, run, Talk.of(run), timetables.find(id));
  }

  SchedulingProblem problem(Work work) {
    var event = work.event();
    var talks = work.talks().values();
    var wishes = engine.memory().wishes(event.id(), engine.directory());
    return new SchedulingProblem(
        talks.stream().map(Talk::request).toList(),
        event.slots().count(),
        event.tables(),
        seats(event, Side.SEEKER),
        seats(event, Side.HOLDER),
        new DayInSlots(event).rules(talks, wishes));
  }

  private static Map<OrganizationId, Integer> seats(Event event, Side side) {
    Map<OrganizationId, Integer> seats = new HashMap<>();
    event.participants().stream()
        .filter(p -> p.side() == side && p.seats() > 1)
        .forEach(p -> seats.put(p.party(), p.seats()));
    return seats;
  }

  /**
   * The plan as a timetable; the same one as before where nothing is different.
   *
   * @param talks all that the plan may seat
   */
  Timetable timetable(Work work, Map<Talk.Parties, Talk> talks, SchedulePlan plan) {
    var planned = Talk.timetable(work.event(), work.run(), talks, plan, 0);
    var before = work.before();
    if (before.isEmpty()) {
      return planned;
    }
    var old = before.get();
    return planned.equals(old.numbered(0)) ? old : planned.numbered(revision(old, planned));
  }

  /** The revision stays while nobody's meeting is another, and counts up else. */
  private static int revision(Timetable before, Timetable after) {
    var difference = TimetableDifference.between(Optional.of(before), after);
    boolean same =
        difference.isEmpty()
            && before.run().equals(after.run())
            && Talk.seatedIn(before).equals(Talk.seatedIn(after));
    return same ? before.revision() : before.revision() + 1;
  }

  void keep(Timetable timetable) {
    timetables.save(timetable);
  }
}
