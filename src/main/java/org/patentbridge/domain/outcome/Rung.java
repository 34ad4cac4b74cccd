package org.patentbridge.domain.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Money;

/**
 * A step that a pairing reached, with what says so.
 *
 * @param step which
 * @param on the day it was first reached
 * @param basis what says so
 * @param mode way of the deal, null before a contract
 * @param amount sum of the deal, null where not told
 */
public record Rung(
    OutcomeStep step,
    LocalDate on,
    Basis basis,
    @Nullable IntentMode mode,
    @Nullable Money amount) {

  /** Earliest first; of one day what a person stated before what records imply. */
  static final Comparator<Rung> EARLIEST =
      Comparator.comparing(Rung::on).thenComparing(Rung::basis);

  /** What says that a step was reached. */
  public enum Basis {
    STATED,
    PUBLICATION,
    FEEDBACK,
    WISH,
    CONFIRMATION,
    MEETING
  }

  /** A step that kept records imply. */
  public static Rung implied(OutcomeStep step, LocalDate on, Basis basis) {
    return new Rung(step, on, basis, null, null);
  }

  public static Rung stated(Outcome outcome) {
    return new Rung(outcome.step(), outcome.on(), Basis.STATED, outcome.mode(), outcome.amount());
  }

  /** Whether it is a signed transfer or licence. */
  public boolean isTransferOrLicence() {
    return step == OutcomeStep.CONTRACT
        && (mode == IntentMode.TRANSFER || mode == IntentMode.LICENCE);
  }
}
