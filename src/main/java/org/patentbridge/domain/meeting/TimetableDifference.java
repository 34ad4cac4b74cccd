package org.patentbridge.domain.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.message.Reason;

/**
 * What is different between two timetables of one event; nothing changes without standing here.
 *
 * @param kept meetings at the same slot and table
 * @param moved meetings at another slot or table
 * @param added meetings that the earlier one did not seat
 * @param cancelled meetings that only the earlier one seats
 */
public record TimetableDifference(
    int kept, List<Moved> moved, List<Meeting> added, List<Cancelled> cancelled) {

  public TimetableDifference {
    moved = List.copyOf(moved);
    added = List.copyOf(added);
    cancelled = List.copyOf(cancelled);
  }

  /** A meeting that takes place elsewhere or at another time than before. */
  public record Moved(Meeting before, Meeting after) {}

  /**
   * A meeting that does not take place any more.
   *
   * @param before where it was
   * @param reason why
   */
  public record Cancelled(Meeting before, Reason reason) {}

  /**
   * Compares two timetables.
   *
   * @param before empty where there was none
   */
  public static TimetableDifference between(Optional<Timetable> before, Timetable after) {
    Map<MeetingId, Meeting> gone = new LinkedHashMap<>();
    before.map(Timetable::meetings).orElse(List.of()).forEach(m -> gone.put(m.id(), m));
    int kept = 0;
    List<Moved> moved = new ArrayList<>();
    List<Meeting> added = new ArrayList<>();
    for (Meeting meeting : after.meetings()) {
      var old = gone.remove(meeting.id());
      if (old == null) {
        added.add(meeting);
      } else if (old.slot() == meeting.slot() && old.table() == meeting.table()) {
        kept++;
      } else {
        moved.add(new Moved(old, meeting));
      }
    }
    Map<MeetingId, Reason> reasons = new LinkedHashMap<>();
    after.unscheduled().forEach(u -> reasons.put(u.id(), u.reason()));
    var notWanted = Reason.of("scheduling.cancelled.not-wanted");
    return new TimetableDifference(
        kept,
        moved,
        added,
        gone.values().stream()
            .map(m -> new Cancelled(m, reasons.getOrDefault(m.id(), notWanted)))
            .toList());
  }

  public boolean isEmpty() {
    return moved.isEmpty() && added.isEmpty() && cancelled.isEmpty();
  }
}
