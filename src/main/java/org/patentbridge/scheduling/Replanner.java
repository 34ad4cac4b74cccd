package org.patentbridge.scheduling;

/**
 * Fits changes into a timetable that people already hold in their hands: walk-ins are new requests,
 * no-shows are absences from a slot on, lost tables are closures.
 */
public interface Replanner {

  /**
   * Changes as little as can be.
   *
   * @param before the timetable so far
   * @param now what is wanted from now on, under the rules that hold now
   * @param firstOpen first slot that may still change; meetings before it stay as they are, also
   *     those that are no longer wanted
   */
  Replan replan(SchedulePlan before, SchedulingProblem now, int firstOpen);
}
