package org.patentbridge.scoring;

import org.patentbridge.domain.match.GateVerdict.Answer;
import org.patentbridge.domain.message.Reason;

/**
 * What a gate found, not yet tied to the gate's id.
 *
 * @param answer whether the pairing may pass
 * @param reason the decisive fact
 */
record Ruling(Answer answer, Reason reason) {

  static Ruling open(String key, Object... facts) {
    return new Ruling(Answer.OPEN, Reason.of(key, facts));
  }

  static Ruling closed(String key, Object... facts) {
    return new Ruling(Answer.CLOSED, Reason.of(key, facts));
  }

  static Ruling unknown(String key, Object... facts) {
    return new Ruling(Answer.UNKNOWN, Reason.of(key, facts));
  }
}
