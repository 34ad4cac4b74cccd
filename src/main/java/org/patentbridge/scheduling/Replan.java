package org.patentbridge.scheduling;

import java.util.List;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.SchedulePlan.Placed;

/**
 * A changed timetable with all that changed.
 *
 * @param plan the whole new timetable
 * @param kept meetings at their old slot and table
 * @param moved meetings at another slot or table than before
 * @param added meetings that the old timetable did not place
 * @param cancelled meetings that it placed and that are no more; those still wanted are also among
 *     the unplaced ones of the plan
 */
public record Replan(
    SchedulePlan plan,
    List<Placed> kept,
    List<Moved> moved,
    List<Placed> added,
    List<Cancelled> cancelled) {

  public Replan {
    kept = List.copyOf(kept);
    moved = List.copyOf(moved);
    added = List.copyOf(added);
    cancelled = List.copyOf(cancelled);
  }

  /** A meeting with another place than before. */
  public record Moved(Placed before, Placed after) {}

  /**
   * A meeting that is no more.
   *
   * @param before where it was
   * @param reason why: nobody wants it any more, or it found no place
   */
  public record Cancelled(Placed before, Reason reason) {}
}
