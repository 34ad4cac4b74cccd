package org.patentbridge.scheduling;

/** Solves scheduling problems; the order of the requests never changes the answer. */
public interface Scheduler {

  SchedulePlan plan(SchedulingProblem problem);
}
