package org.patentbridge.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.meeting.Meeting;

/** Makes appointments of the lines of a sheet, one per meeting, by the hour. */
final class Appointments {

  private Appointments() {}

  /**
   * Appointments of the lines whose hour the reader knows.
   *
   * @param seeking whether the reader is the seeking party, and the other is the holder
   */
  static List<Appointment> of(List<Line> lines, boolean seeking) {
    Map<Meeting, List<Line>> meetings = new LinkedHashMap<>();
    for (Line line : lines) {
      var seat = line.seat();
      if (seat != null) {
        meetings.computeIfAbsent(seat, m -> new ArrayList<>()).add(line);
      }
    }
    return meetings.entrySet().stream()
        .map(m -> of(m.getKey(), m.getValue(), seeking))
        .sorted(java.util.Comparator.comparingInt(a -> a.meeting().slot()))
        .toList();
  }

  private static Appointment of(Meeting meeting, List<Line> lines, boolean seeking) {
    var holder = holder(meeting);
    var seeker = lines.getFirst().seeker();
    return new Appointment(
        meeting,
        seeking ? holder : seeker,
        seeker,
        holder,
        lines.stream().map(l -> TimetableTables.topic(l.entry())).toList());
  }

  /** The name of who holds; that none is stated where none is. */
  static String holder(Meeting meeting) {
    return meeting.holder().isAnonymous() ? Words.both("export.no-holder") : meeting.holderName();
  }

  /** One whose rows are no longer on the lists; what it was about is left to the past. */
  static Appointment of(Meeting meeting, String seeker, boolean seeking) {
    return new Appointment(
        meeting, seeking ? holder(meeting) : seeker, seeker, holder(meeting), List.of());
  }

  /** One as the hall's own calendar shows it. */
  static Appointment inHall(Meeting meeting, String seeker) {
    return new Appointment(
        meeting,
        seeker + " – " + holder(meeting),
        seeker,
        holder(meeting),
        meeting.agenda().stream().map(TimetableTables::topic).toList());
  }
}
