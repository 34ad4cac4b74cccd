package org.patentbridge.domain.series;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;

/**
 * Why a side did not take up a pairing.
 *
 * @param by which side
 * @param reasons what it held against it, at least one
 */
public record Refusal(Side by, Set<ReasonCode> reasons) {

  public Refusal {
    reasons =
        Collections.unmodifiableSet(
            new TreeSet<>(reasons.isEmpty() ? Set.of(ReasonCode.OTHER) : reasons));
  }
}
