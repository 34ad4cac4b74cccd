package org.patentbridge.domain.feedback;

import java.time.Instant;
import java.util.Comparator;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * One party's answer about one pairing. A later answer of the same party counts in place of an
 * earlier one, which stays in the ledger.
 *
 * @param event at which they were brought together
 * @param pairing about which it is
 * @param side of the pairing on which the party stands
 * @param by who answers
 * @param at when, to the millisecond
 * @param verdict what is said
 * @param via how it came in
 */
public record Feedback(
    EventId event,
    Pairing pairing,
    Side side,
    OrganizationId by,
    Instant at,
    Verdict verdict,
    Via via) {

  /** Oldest first; those of one moment by what they are about. */
  public static final Comparator<Feedback> OLDEST_FIRST =
      Comparator.comparing(Feedback::at)
          .thenComparing(Feedback::event)
          .thenComparing(Feedback::pairing)
          .thenComparing(Feedback::side);

  /** How an answer came in. */
  public enum Via {
    /** The party's own account. */
    OWN,
    /** The organizer wrote it down, or handed in a table. */
    ORGANIZER,
    /** A link that was sent to the party. */
    LINK
  }

  /** Industrialization prospect. */
  public enum Prospect {
    GOOD,
    FAIR,
    NONE,
    CANNOT_SAY
  }

  /** What is held against a pairing. */
  public enum ReasonCode {
    TOO_EARLY,
    GAIN_UNCLEAR,
    ROUTE_UNCLEAR,
    DESCRIPTION_UNCLEAR,
    NOT_OUR_FOCUS,
    PRICE,
    IP_STATE,
    HAVE_IT_ALREADY,
    OTHER
  }

  /** What a party wants to do next. */
  public enum Intention {
    LICENCE,
    TRANSFER,
    CO_DEVELOP,
    TEST,
    NONE
  }

  /** What an answer is about and whose it is; of those that share it the latest counts. */
  public String subject() {
    return String.join(
        "\t",
        event.value(),
        pairing.seeker().toString(),
        pairing.offering().toString(),
        side.name());
  }

  /** What tells it from all other answers. */
  public String key() {
    return subject() + "\t" + at.toEpochMilli();
  }
}
