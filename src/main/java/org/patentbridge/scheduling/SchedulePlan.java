package org.patentbridge.scheduling;

import java.util.List;
import org.patentbridge.domain.message.Reason;

/**
 * A solution of a scheduling problem.
 *
 * @param placed meetings with slot (from 0) and table (from 1), by slot, then table
 * @param unplaced meetings that found no place, each with its reason
 * @param slotsNeeded slots in which all requests find a place, and no plan has fewer: the most
 *     meetings of any party per seat, or all meetings per table where that is more; under further
 *     {@link DayRules} a lower bound
 */
public record SchedulePlan(List<Placed> placed, List<Unplaced> unplaced, int slotsNeeded) {

  static final SchedulePlan EMPTY = new SchedulePlan(List.of(), List.of(), 0);

  public SchedulePlan {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
  }

  /** A meeting with its place. */
  public record Placed(SchedulingProblem.Request request, int slot, int table) {}

  /** A meeting without a place. */
  public record Unplaced(SchedulingProblem.Request request, Reason reason) {}
}
