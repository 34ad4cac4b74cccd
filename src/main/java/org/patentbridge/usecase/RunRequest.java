package org.patentbridge.usecase;

import java.time.LocalDate;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobOrder;

/**
 * What an organizer asks a run to be.
 *
 * @param event for which event
 * @param asOf the day that gates are checked against and that files carry
 * @param seed of every random choice
 * @param loosen whether guaranteed matches may be lowered as little as gives a solution
 */
public record RunRequest(EventId event, LocalDate asOf, long seed, boolean loosen) {

  public RunRequest {
    Days.checked(asOf);
  }

  /** A run under all limits as they are stated. */
  public RunRequest(EventId event, LocalDate asOf, long seed) {
    this(event, asOf, seed, false);
  }

  static RunRequest of(JobOrder order) {
    return new RunRequest(order.event(), order.asOf(), order.seed(), order.loosen());
  }

  JobOrder order() {
    return new JobOrder(event, asOf, seed, loosen);
  }
}
