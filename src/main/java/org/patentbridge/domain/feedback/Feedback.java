package org.patentbridge.domain.feedback;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * One party's answer about one pairing.
 *
 * @param event at which they met
 * @param pairing about which it is
 * @param by who answers
 * @param at when
 * @param prospect how it judges industrialization
 * @param reasons why not better, empty where nothing is held against it
 * @param improvement what would have to improve, empty where not said
 * @param intentions what it wants to do next
 */
public record Feedback(
    EventId event,
    Pairing pairing,
    OrganizationId by,
    Instant at,
    Prospect prospect,
    Set<ReasonCode> reasons,
    String improvement,
    Set<Intention> intentions) {

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

  public Feedback {
    reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    intentions = Collections.unmodifiableSet(new TreeSet<>(intentions));
  }
}
