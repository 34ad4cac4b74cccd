package org.patentbridge.domain.diagnosis;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;

/**
 * One thing that was looked at when an installation was examined.
 *
 * @param state how it is
 * @param words what was found
 * @param advice what may help, null where nothing needs help
 */
public record Finding(State state, Reason words, @Nullable Reason advice) {

  /** How a thing is, the best first. */
  public enum State {
    OK,
    /** It works, and may soon not. */
    WARN,
    /** It does not work. */
    FAIL
  }

  /** Nothing needs help. */
  public static Finding ok(String key, Object... arguments) {
    return new Finding(State.OK, Reason.of(key, arguments), null);
  }

  /** It works, and may soon not; the advice stands under {@code key.advice}. */
  public static Finding warn(String key, Object... arguments) {
    return new Finding(
        State.WARN, Reason.of(key, arguments), Reason.of(key + ".advice", arguments));
  }

  /** It does not work; the advice stands under {@code key.advice}. */
  public static Finding fail(String key, Object... arguments) {
    return new Finding(
        State.FAIL, Reason.of(key, arguments), Reason.of(key + ".advice", arguments));
  }
}
