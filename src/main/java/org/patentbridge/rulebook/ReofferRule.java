package org.patentbridge.rulebook;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.series.OfferingState;

/**
 * When something that was refused for a reason may be offered again.
 *
 * @param reason the reason that was given
 * @param change what must have changed since
 * @param by how much: per cent of the price, levels of readiness, or days; 0 where it does not
 *     count
 * @param because why this takes the reason away
 */
public record ReofferRule(ReasonCode reason, Change change, int by, String because) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What can change between two events. */
  public enum Change {
    /** The price at the start fell by so many per cent. */
    FEE_FELL,
    /** The readiness rose by so many levels. */
    TRL_ROSE,
    /** The legal state is another one, or what bound the holder has ended. */
    STATUS_CHANGED,
    /** Title or abstract were written anew. */
    TEXT_CHANGED,
    /** A price is stated for the first time, by an open licence or an offer. */
    DECLARED,
    /** So many days went by. */
    DAYS_PASSED,
    /** Nothing takes it away but a new wish. */
    NEVER;

    /** Its name in the rules. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Whether the reason is gone.
   *
   * @param days days between the refusal and now
   */
  public boolean isGone(OfferingState then, OfferingState now, long days) {
    return switch (change) {
      case FEE_FELL -> feeFell(then.price(), now.price());
      case TRL_ROSE -> {
        var before = then.trl();
        var after = now.trl();
        yield before != null && after != null && after.level() - before.level() >= by;
      }
      case STATUS_CHANGED -> then.state() != now.state() || then.bound() && !now.bound();
      case TEXT_CHANGED -> !then.text().isEmpty() && !then.text().equals(now.text());
      case DECLARED -> then.price() == null && now.price() != null;
      case DAYS_PASSED -> days >= by;
      case NEVER -> false;
    };
  }

  private boolean feeFell(@Nullable Money before, @Nullable Money after) {
    return before != null
        && after != null
        && before.currency().equals(after.currency())
        && before.amount().signum() > 0
        && after
                .amount()
                .multiply(HUNDRED)
                .compareTo(before.amount().multiply(HUNDRED.subtract(BigDecimal.valueOf(by))))
            <= 0;
  }
}
