package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.TimetableDifference;

/**
 * A timetable with what is different from the one before.
 *
 * @param timetable the timetable
 * @param difference what is different; all meetings are added where there was none before
 */
public record PlannedTimetableView(TimetableView timetable, DifferenceView difference) {

  /**
   * What is different.
   *
   * @param kept meetings at the same slot and table
   * @param moved meetings at another slot or table
   * @param added meetings that were not seated before
   * @param cancelled meetings that are no more
   */
  public record DifferenceView(
      int kept, List<MovedView> moved, List<SeatView> added, List<CancelledView> cancelled) {}

  /**
   * Where a meeting is.
   *
   * @param id names it
   * @param seekerName reading name of the seeking party
   * @param holderName reading name of the holder
   * @param start local start with offset
   * @param table from 1
   */
  public record SeatView(String id, String seekerName, String holderName, String start, int table) {

    static SeatView of(Timetable timetable, Meeting meeting) {
      return new SeatView(
          meeting.id().value(),
          meeting.seekerName(),
          meeting.holderName(),
          timetable.slots().startOf(meeting.slot()).toOffsetDateTime().toString(),
          meeting.table());
    }
  }

  /** A meeting that was somewhere else before. */
  public record MovedView(SeatView before, SeatView after) {}

  /** A meeting that is no more, and why. */
  public record CancelledView(SeatView before, BothLanguages reason) {}

  public static PlannedTimetableView of(Timetable timetable, TimetableDifference difference) {
    return new PlannedTimetableView(
        TimetableView.of(timetable),
        new DifferenceView(
            difference.kept(),
            difference.moved().stream()
                .map(
                    m ->
                        new MovedView(
                            SeatView.of(timetable, m.before()), SeatView.of(timetable, m.after())))
                .toList(),
            difference.added().stream().map(m -> SeatView.of(timetable, m)).toList(),
            difference.cancelled().stream()
                .map(
                    c ->
                        new CancelledView(
                            SeatView.of(timetable, c.before()), BothLanguages.of(c.reason())))
                .toList()));
  }
}
