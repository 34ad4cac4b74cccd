package org.patentbridge.domain.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * What the day of an event asks of its timetable beyond slots, tables and seats.
 *
 * @param breaks hours in which nobody meets
 * @param rooms which tables stand in which room; a holder stays in one as far as can be
 * @param closures tables that cannot be used for a while
 * @param seekersInARow most slots in a row for a seeking party, 0 for any number
 * @param holdersInARow most slots in a row for a holder, 0 for any number
 * @param bestFirst whether meetings with more points come earlier
 */
public record DayPlan(
    List<HoursOfDay> breaks,
    List<Room> rooms,
    List<Closure> closures,
    int seekersInARow,
    int holdersInARow,
    boolean bestFirst) {

  /** Nothing is asked. */
  public static final DayPlan NONE = new DayPlan(List.of(), List.of(), List.of(), 0, 0, false);

  public DayPlan {
    breaks = List.copyOf(breaks);
    rooms = List.copyOf(rooms);
    closures = List.copyOf(closures);
    if (seekersInARow < 0 || holdersInARow < 0) {
      throw new InvalidValueException("in-a-row", seekersInARow + ", " + holdersInARow);
    }
    Set<Integer> placed = new HashSet<>();
    for (Room room : rooms) {
      for (int table = room.firstTable(); table <= room.lastTable(); table++) {
        if (!placed.add(table)) {
          throw new InvalidValueException("room-twice", room.name(), Integer.toString(table));
        }
      }
    }
  }

  /**
   * A room of the hall.
   *
   * @param name as it stands on the door
   * @param firstTable number of its first table, from 1
   * @param lastTable number of its last table
   */
  public record Room(String name, int firstTable, int lastTable) {

    public Room {
      if (name.isBlank() || firstTable < 1 || lastTable < firstTable) {
        throw new InvalidValueException("room", name + "=" + firstTable + ".." + lastTable);
      }
    }
  }

  /**
   * A table that cannot be used for a while.
   *
   * @param table its number, from 1
   * @param hours when
   */
  public record Closure(int table, HoursOfDay hours) {

    public Closure {
      if (table < 1) {
        throw new InvalidValueException("closed-table", table + "=" + hours);
      }
    }
  }
}
