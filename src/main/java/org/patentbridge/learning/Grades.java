package org.patentbridge.learning;

import java.util.OptionalInt;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;

/** What an answer is worth as a judgment, 0 to 3. */
public final class Grades {

  /** It is wanted: licence or transfer. */
  private static final int WANTED = 3;

  /** It is worth a trial or joint work. */
  private static final int USEFUL = 2;

  private static final int FAIR = 1;

  private Grades() {}

  /**
   * The grade; empty where the answer says nothing on whether the two fit, as when somebody cannot
   * say, or passes for the price or the state of the rights alone.
   */
  public static OptionalInt of(Verdict verdict) {
    var intentions = verdict.intentions();
    if (intentions.contains(Intention.LICENCE) || intentions.contains(Intention.TRANSFER)) {
      return OptionalInt.of(WANTED);
    }
    if (verdict.isInterested() || verdict.prospect() == Prospect.GOOD) {
      return OptionalInt.of(USEFUL);
    }
    if (verdict.reasons().contains(ReasonCode.NOT_OUR_FOCUS)
        || verdict.prospect() == Prospect.NONE) {
      return OptionalInt.of(0);
    }
    return verdict.prospect() == Prospect.FAIR ? OptionalInt.of(FAIR) : OptionalInt.empty();
  }
}
