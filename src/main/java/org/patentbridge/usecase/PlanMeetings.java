package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.TimetableDifference;
import org.patentbridge.scheduling.Scheduler;

/** Seats the latest lists of an event, as people edited them, in a conflict-free timetable. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class PlanMeetings {

  private final MeetingDesk desk;
  private final Scheduler scheduler;

  PlanMeetings(MeetingDesk desk, Scheduler scheduler) {
    this.desk = desk;
    this.scheduler = scheduler;
  }

  /**
   * What was planned.
   *
   * @param timetable the timetable
   * @param difference what is different from the one that stood before
   */
  public record Answer(Timetable timetable, TimetableDifference difference) {}

  /** Plans all meetings of the event's latest run anew and keeps the timetable. */
  @Transactional
  public Answer run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "plan meetings");
    var work = desk.work(id);
    var timetable = desk.timetable(work, work.talks(), scheduler.plan(desk.problem(work)));
    desk.keep(timetable);
    return new Answer(timetable, TimetableDifference.between(work.before(), timetable));
  }
}
