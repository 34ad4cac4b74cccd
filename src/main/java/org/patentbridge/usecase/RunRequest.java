package org.patentbridge.usecase;

import java.time.LocalDate;
import org.patentbridge.domain.event.EventId;

/**
 * What an organizer asks a run to be.
 *
 * @param event for which event
 * @param asOf the day that gates are checked against and that files carry
 * @param seed of every random choice
 */
public record RunRequest(EventId event, LocalDate asOf, long seed) {

  public RunRequest {
    Days.checked(asOf);
  }
}
