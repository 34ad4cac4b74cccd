package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Unscheduled;

/**
 * A timetable.
 *
 * @param event whose
 * @param run the run whose lists it seats
 * @param revision counts up with every change
 * @param slotsUsed slots that hold a meeting
 * @param meetings by slot, then table
 * @param unscheduled meetings that found no place
 */
public record TimetableView(
    String event,
    String run,
    int revision,
    int slotsUsed,
    List<Seat> meetings,
    List<Waiting> unscheduled) {

  /**
   * A meeting.
   *
   * @param id names it
   * @param start local start with offset
   * @param end local end with offset
   * @param table from 1
   * @param seeker id of the seeking party
   * @param seekerName its reading name
   * @param holder id of the holder
   * @param holderName its reading name
   * @param agenda ids of what they talk about
   */
  public record Seat(
      String id,
      String start,
      String end,
      int table,
      String seeker,
      String seekerName,
      String holder,
      String holderName,
      List<String> agenda) {

    static Seat of(Timetable timetable, Meeting meeting) {
      return new Seat(
          meeting.id().value(),
          timetable.slots().startOf(meeting.slot()).toOffsetDateTime().toString(),
          timetable.slots().endOf(meeting.slot()).toOffsetDateTime().toString(),
          meeting.table(),
          meeting.seeker().value(),
          meeting.seekerName(),
          meeting.holder().value(),
          meeting.holderName(),
          meeting.agenda().stream().map(e -> e.match().pairing().offering().toString()).toList());
    }
  }

  /**
   * A meeting that found no place.
   *
   * @param id names it
   * @param seekerName reading name of the seeking party
   * @param holderName reading name of the holder
   * @param reason why
   */
  public record Waiting(String id, String seekerName, String holderName, BothLanguages reason) {

    static Waiting of(Unscheduled u) {
      return new Waiting(
          u.id().value(), u.seekerName(), u.holderName(), BothLanguages.of(u.reason()));
    }
  }

  public static TimetableView of(Timetable timetable) {
    return new TimetableView(
        timetable.event().value(),
        timetable.run().value(),
        timetable.revision(),
        timetable.slotsUsed(),
        timetable.meetings().stream().map(m -> Seat.of(timetable, m)).toList(),
        timetable.unscheduled().stream().map(Waiting::of).toList());
  }
}
