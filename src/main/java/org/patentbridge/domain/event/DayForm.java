package org.patentbridge.domain.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organizer fills in about the day, as it was written; what is absent is not stated.
 *
 * @param breaks hours in which nobody meets, {@code 12:00-13:30}
 * @param rooms which tables stand in which room
 * @param closed tables that cannot be used for a while
 * @param seekersInARow most slots in a row for a seeking party, 0 for any number
 * @param holdersInARow most slots in a row for a holder, 0 for any number
 * @param bestFirst whether meetings with more points come earlier
 */
public record DayForm(
    @Nullable List<String> breaks,
    @Nullable List<Room> rooms,
    @Nullable List<Closed> closed,
    @Nullable Integer seekersInARow,
    @Nullable Integer holdersInARow,
    @Nullable Boolean bestFirst) {

  /**
   * A room.
   *
   * @param name as it stands on the door
   * @param tables its first and last table
   */
  public record Room(@Nullable String name, EventForm.@Nullable Range tables) {}

  /**
   * A table that cannot be used for a while.
   *
   * @param table its number
   * @param hours when, {@code 10:00-11:00}
   */
  public record Closed(@Nullable Integer table, @Nullable String hours) {}

  /** This form with what it does not state taken from another. */
  DayForm over(DayForm other) {
    return new DayForm(
        breaks == null ? other.breaks : breaks,
        rooms == null ? other.rooms : rooms,
        closed == null ? other.closed : closed,
        seekersInARow == null ? other.seekersInARow : seekersInARow,
        holdersInARow == null ? other.holdersInARow : holdersInARow,
        bestFirst == null ? other.bestFirst : bestFirst);
  }
}
