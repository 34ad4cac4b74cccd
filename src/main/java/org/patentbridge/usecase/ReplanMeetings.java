package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.TimetableDifference;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scheduling.Replanner;
import org.patentbridge.scheduling.SchedulePlan;
import org.patentbridge.scheduling.SchedulingProblem;

/** Fits walk-ins, no-shows and changed lists into the timetable that people already hold. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ReplanMeetings {

  private final MeetingDesk desk;
  private final Replanner replanner;
  private final Clock clock;

  ReplanMeetings(MeetingDesk desk, Replanner replanner, Clock clock) {
    this.desk = desk;
    this.replanner = replanner;
    this.clock = clock;
  }

  /**
   * What is to be changed.
   *
   * @param event of which event
   * @param now what began before this time of the event's day stays as it is; null for the clock
   * @param trial whether to tell the change without keeping it
   */
  public record Request(EventId event, @Nullable LocalTime now, boolean trial) {}

  /**
   * Changes as little as can be.
   *
   * @throws NotFoundException where nothing was planned yet
   */
  @Transactional
  public PlanMeetings.Answer run(Viewer viewer, Request request) {
    Access.mustOrganize(viewer, "change a timetable");
    var work = desk.work(request.event());
    var before =
        work.before()
            .orElseThrow(
                () -> new NotFoundException("timetable of event", request.event().value()));
    int firstOpen = firstOpen(work.event().slots(), request.now());
    var replan = replanner.replan(plan(before), desk.problem(work), firstOpen);
    var timetable = desk.timetable(work, withPast(work.talks(), before, firstOpen), replan.plan());
    if (!request.trial()) {
      desk.keep(timetable);
    }
    return new PlanMeetings.Answer(
        timetable, TimetableDifference.between(work.before(), timetable));
  }

  /** The first slot that has not begun. */
  private int firstOpen(SlotPlan slots, @Nullable LocalTime stated) {
    var now =
        stated == null
            ? ZonedDateTime.now(clock)
            : ZonedDateTime.of(slots.day(), stated, slots.zone());
    int slot = 0;
    while (slot < slots.count() && slots.startOf(slot).isBefore(now)) {
      slot++;
    }
    return slot;
  }

  private static SchedulePlan plan(Timetable timetable) {
    return new SchedulePlan(
        timetable.meetings().stream()
            .map(m -> new SchedulePlan.Placed(talk(m).request(), m.slot(), m.table()))
            .toList(),
        timetable.unscheduled().stream()
            .map(u -> new SchedulePlan.Unplaced(request(u), u.reason()))
            .toList(),
        timetable.slotsUsed());
  }

  private static SchedulingProblem.Request request(Unscheduled waiting) {
    return new SchedulingProblem.Request(waiting.seeker(), waiting.holder(), Points.ZERO);
  }

  private static Talk talk(Meeting meeting) {
    return new Talk(meeting.seeker(), meeting.holder(), meeting.agenda());
  }

  /** What is wanted, and what took place though nobody wants it any more. */
  private static Map<Talk.Parties, Talk> withPast(
      Map<Talk.Parties, Talk> wanted, Timetable before, int firstOpen) {
    Map<Talk.Parties, Talk> all = new HashMap<>();
    before.meetings().stream()
        .filter(m -> m.slot() < firstOpen)
        .forEach(m -> all.put(new Talk.Parties(m.seeker(), m.holder()), talk(m)));
    all.putAll(wanted);
    return all;
  }
}
