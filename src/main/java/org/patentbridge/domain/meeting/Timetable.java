package org.patentbridge.domain.meeting;

import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.SlotPlan;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * The meetings of an event.
 *
 * @param event whose timetable it is
 * @param run the run whose lists it seats
 * @param slots the slots of the day
 * @param meetings by slot, then table
 * @param unscheduled meetings that found no place, each with its reason
 * @param revision counts up with every change; the calendar sequence number
 */
public record Timetable(
    EventId event,
    RunId run,
    SlotPlan slots,
    List<Meeting> meetings,
    List<Unscheduled> unscheduled,
    int revision) {

  public Timetable {
    meetings = List.copyOf(meetings);
    unscheduled = List.copyOf(unscheduled);
  }

  /** How many slots hold at least one meeting. */
  public int slotsUsed() {
    return (int) meetings.stream().mapToInt(Meeting::slot).distinct().count();
  }

  /** The same timetable under another number. */
  public Timetable numbered(int number) {
    return new Timetable(event, run, slots, meetings, unscheduled, number);
  }

  public List<Meeting> meetingsOf(OrganizationId party) {
    return meetings.stream()
        .filter(m -> m.seeker().equals(party) || m.holder().equals(party))
        .toList();
  }
}
