package org.patentbridge.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.TimetableDifference;

/**
 * A timetable as a grid: a row for each slot, a column for each table.
 *
 * @param timetable what is shown
 * @param tables numbers of the columns
 * @param rows one per slot
 */
public record DayGrid(Timetable timetable, List<Integer> tables, List<Row> rows) {

  private static final int HEATS = 4;

  /**
   * A slot.
   *
   * @param time when it begins, {@code HH:mm}
   * @param count meetings in it
   * @param heat 0 for none, up to 4 for every table
   * @param cells one per table
   */
  public record Row(String time, int count, int heat, List<Cell> cells) {}

  /**
   * A place.
   *
   * @param meeting who sits there, null for nobody
   * @param changed whether it was not there before
   */
  public record Cell(@Nullable Meeting meeting, boolean changed) {}

  static DayGrid of(Timetable timetable, @Nullable TimetableDifference difference) {
    Set<MeetingId> changed = new HashSet<>();
    if (difference != null) {
      difference.added().forEach(m -> changed.add(m.id()));
      difference.moved().forEach(m -> changed.add(m.after().id()));
    }
    Set<Integer> tables = new TreeSet<>();
    Map<Integer, Map<Integer, Meeting>> bySlot = new HashMap<>();
    for (var meeting : timetable.meetings()) {
      tables.add(meeting.table());
      bySlot.computeIfAbsent(meeting.slot(), none -> new HashMap<>()).put(meeting.table(), meeting);
    }
    List<Row> rows = new ArrayList<>();
    var latest = bySlot.keySet().stream().mapToInt(slot -> slot).max().orElse(0);
    var last = Math.max(timetable.slots().count() - 1, latest);
    for (int slot = 0; slot <= last; slot++) {
      rows.add(row(timetable, slot, tables, bySlot.getOrDefault(slot, Map.of()), changed));
    }
    return new DayGrid(timetable, List.copyOf(tables), rows);
  }

  private static Row row(
      Timetable timetable,
      int slot,
      Set<Integer> tables,
      Map<Integer, Meeting> seats,
      Set<MeetingId> changed) {
    List<Cell> cells = new ArrayList<>();
    for (int table : tables) {
      var meeting = seats.get(table);
      cells.add(new Cell(meeting, meeting != null && changed.contains(meeting.id())));
    }
    var heat = (seats.size() * HEATS + tables.size() - 1) / Math.max(1, tables.size());
    var time = timetable.slots().startOf(slot).toLocalTime().toString();
    return new Row(time, seats.size(), heat, cells);
  }
}
