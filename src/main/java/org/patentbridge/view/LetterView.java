package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.letter.Letter;

/**
 * A letter of the log, without its text.
 *
 * @param id names it
 * @param kind FEEDBACK_REQUEST or ALERT_DIGEST
 * @param about an event with its round in days, or a digest
 * @param account to whom
 * @param state SENDING, SENT, WAITING, FAILED, UNCLEAR or DROPPED
 * @param attempts how often it was begun
 * @param at when it got into its state, UTC
 * @param next from when on it is tried again, null where it is not
 * @param trouble what was in the way, null for nothing
 * @param reply code of the mail server's answer, 0 for none
 */
public record LetterView(
    String id,
    String kind,
    String about,
    String account,
    String state,
    int attempts,
    String at,
    @Nullable String next,
    @Nullable String trouble,
    int reply) {

  public static LetterView of(Letter letter) {
    var next = letter.next();
    var trouble = letter.trouble();
    return new LetterView(
        letter.id().value(),
        letter.kind().name(),
        letter.about(),
        letter.account().value(),
        letter.state().name(),
        letter.attempts(),
        letter.at().toString(),
        next == null ? null : next.toString(),
        trouble == null ? null : trouble.name(),
        letter.reply());
  }
}
