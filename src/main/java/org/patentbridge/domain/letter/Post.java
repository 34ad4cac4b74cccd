package org.patentbridge.domain.letter;

import org.jspecify.annotations.Nullable;

/** The way to a mail server. */
public interface Post {

  /** Whether there is one. */
  boolean isOn();

  /** Hands a mail over and waits for the answer. */
  Receipt send(Mail mail);

  /**
   * What the mail server answered.
   *
   * @param trouble null where it has taken the mail
   * @param reply its code, 0 for no answer
   */
  record Receipt(@Nullable LetterTrouble trouble, int reply) {

    /** The mail was taken. */
    public static final Receipt TAKEN = new Receipt(null, 250);
  }
}
