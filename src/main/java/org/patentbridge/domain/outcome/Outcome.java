package org.patentbridge.domain.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Money;

/**
 * A step that somebody states a pairing to have reached; a pairing reaches a step once.
 *
 * @param event at which it began
 * @param pairing which one
 * @param step the rung
 * @param on the day it was reached
 * @param mode way of the deal, stated from a contract on and null before
 * @param amount sum of the deal, null where not told
 */
public record Outcome(
    EventId event,
    Pairing pairing,
    OutcomeStep step,
    LocalDate on,
    @Nullable IntentMode mode,
    @Nullable Money amount) {

  public Outcome {
    if (step == OutcomeStep.CONTRACT && mode == null) {
      throw new InvalidValueException("contract-mode", pairing.offering().toString());
    }
    if (step.compareTo(OutcomeStep.CONTRACT) < 0 && (mode != null || amount != null)) {
      throw new InvalidValueException("outcome-deal", step.name());
    }
  }

  /** What it is about; a later statement on the same takes its place. */
  public String key() {
    return String.join(
        "\t",
        event.value(),
        pairing.seeker().toString(),
        pairing.offering().toString(),
        step.name());
  }
}
