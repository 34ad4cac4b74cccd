package org.patentbridge.domain.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;

/**
 * A letter as the log has it: to whom, about what, and what became of it; never its text.
 *
 * <p>It is written down before it is handed to the mail server. So nobody gets it twice: where the
 * process dies in between, the letter stays {@link State#SENDING} and becomes {@link
 * State#UNCLEAR}, and a person decides whether it goes out again.
 *
 * @param kind what it is for
 * @param about an event with its round, or a digest
 * @param account to whom
 * @param state how far it is
 * @param attempts how often it was begun, 0 or more
 * @param at when it got there
 * @param next from when on it may be tried again, null where it is not
 * @param trouble what was in the way, null for nothing
 * @param reply code of the mail server's answer, 0 for none
 */
public record Letter(
    LetterKind kind,
    String about,
    AccountName account,
    State state,
    int attempts,
    Instant at,
    @Nullable Instant next,
    @Nullable LetterTrouble trouble,
    int reply) {

  /**
   * How long to wait after each attempt that failed in passing: a server that greets strangers with
   * a refusal takes them after minutes, one that is down is up the next day; then it is given up.
   */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(16));

  /** After so long nobody is sending it any more; a mail server answers within minutes. */
  private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(30);

  /** How far a letter is. */
  public enum State {
    /** Being handed over. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** To be tried again. */
    WAITING,
    /** Given up. */
    FAILED,
    /** Perhaps sent, perhaps not. */
    UNCLEAR,
    /** Not sent, and not to be. */
    DROPPED
  }

  /** One that nobody has begun. */
  public static Letter fresh(LetterKind kind, String about, AccountName account, Instant now) {
    return new Letter(kind, about, account, State.WAITING, 0, now, now, null, 0);
  }

  public LetterId id() {
    return LetterId.of(kind, about, account);
  }

  /** Being handed over from now on. */
  public Letter begun(Instant now) {
    return to(State.SENDING, attempts + 1, now, null, null, 0);
  }

  /** Taken by the mail server. */
  public Letter sent(Instant now, int code) {
    return to(State.SENT, attempts, now, null, null, code);
  }

  /** Not taken: waits for another attempt where that may help, and only so often. */
  public Letter failed(Instant now, LetterTrouble why, int code) {
    if (why == LetterTrouble.BROKEN_OFF) {
      return to(State.UNCLEAR, attempts, now, null, why, code);
    }
    if (why.isPassing() && attempts <= WAITS.size()) {
      var wait = WAITS.get(Math.max(0, attempts - 1));
      return to(State.WAITING, attempts, now, now.plus(wait), why, code);
    }
    return to(State.FAILED, attempts, now, null, why, code);
  }

  /** Not to be sent. */
  public Letter dropped(Instant now, LetterTrouble why) {
    return to(State.DROPPED, attempts, now, null, why, 0);
  }

  /** To be tried again because a person says so, with all attempts before it. */
  public Letter again(Instant now) {
    return to(State.WAITING, 0, now, now, trouble, reply);
  }

  /** Whether it may be begun. */
  public boolean isDue(Instant now) {
    return state == State.WAITING && next != null && !now.isBefore(next);
  }

  /** Whether whoever was sending it is gone. */
  public boolean isBrokenOff(Instant now) {
    return state == State.SENDING && !now.isBefore(at.plus(LONGEST_ATTEMPT));
  }

  /** Whether a person may have it sent again. */
  public boolean mayGoAgain() {
    return state == State.FAILED || state == State.UNCLEAR;
  }

  private Letter to(
      State other,
      int tried,
      Instant when,
      @Nullable Instant later,
      @Nullable LetterTrouble why,
      int code) {
    return new Letter(kind, about, account, other, tried, when, later, why, code);
  }

  /** Nothing of the person gets into a log. */
  @Override
  public String toString() {
    return "letter " + id();
  }
}
