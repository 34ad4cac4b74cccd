package org.patentbridge.domain.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Money;

/**
 * A step that a pairing reached.
 *
 * @param event at which it began
 * @param pairing which one
 * @param step the rung
 * @param on the day it was reached
 * @param mode way of the deal, null before a contract
 * @param amount sum of the deal, null where not told
 */
public record Outcome(
    EventId event,
    Pairing pairing,
    OutcomeStep step,
    LocalDate on,
    @Nullable IntentMode mode,
    @Nullable Money amount) {}
