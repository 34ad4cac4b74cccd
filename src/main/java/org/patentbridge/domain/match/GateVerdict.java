package org.patentbridge.domain.match;

import org.patentbridge.domain.message.Reason;

/**
 * What one gate says of one pairing.
 *
 * @param gate id of the gate, for example {@code legal-status}
 * @param answer whether the pairing may pass
 * @param reason why
 */
public record GateVerdict(String gate, Answer answer, Reason reason) {

  /** What a gate can say; a closed one is never outvoted by points. */
  public enum Answer {
    OPEN,
    CLOSED,
    UNKNOWN
  }

  public boolean isClosed() {
    return answer == Answer.CLOSED;
  }

  public boolean isUnknown() {
    return answer == Answer.UNKNOWN;
  }
}
