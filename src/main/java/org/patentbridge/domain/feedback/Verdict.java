package org.patentbridge.domain.feedback;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * What a party thinks of a pairing.
 *
 * @param prospect how it judges industrialization
 * @param reasons what it holds against it, empty where nothing
 * @param improvement what would have to improve, at most {@value #LONGEST} characters, empty where
 *     not said
 * @param intentions what it wants to do next; {@code NONE} stands alone
 */
public record Verdict(
    Prospect prospect, Set<ReasonCode> reasons, String improvement, Set<Intention> intentions) {

  /** Longest text of an improvement, in characters. */
  public static final int LONGEST = 2_000;

  public Verdict {
    reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    intentions = Collections.unmodifiableSet(new TreeSet<>(intentions));
    improvement = improvement.strip();
    if (improvement.length() > LONGEST) {
      throw new InvalidValueException("improvement", improvement.substring(0, 40) + "…");
    }
    if (intentions.contains(Intention.NONE) && intentions.size() > 1) {
      throw new InvalidValueException("intentions", intentions.toString());
    }
  }

  /** Whether the party wants to go on: to license, buy, develop or test. */
  public boolean isInterested() {
    return intentions.stream().anyMatch(i -> i != Intention.NONE);
  }

  /** Whether the party passes: it wants nothing more and says why, or sees no prospect. */
  public boolean isRefusal() {
    return !isInterested() && (!reasons.isEmpty() || prospect == Prospect.NONE);
  }
}
