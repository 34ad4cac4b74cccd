package org.patentbridge.domain.match;

import java.time.LocalDate;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.provenance.Digest;

/**
 * What an organizer asks a run to be.
 *
 * @param event for which event
 * @param asOf the day that gates are checked against and that files carry
 * @param seed of every random choice
 * @param loosen whether guaranteed matches may be lowered as little as gives a solution
 */
public record JobOrder(EventId event, LocalDate asOf, long seed, boolean loosen) {

  /** The work that it asks for. */
  public JobId job() {
    return JobId.of(
        Digest.ofLines(
            event.value(), asOf.toString(), Long.toString(seed), Boolean.toString(loosen)));
  }
}
