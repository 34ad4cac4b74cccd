package org.patentbridge.domain.organization;

import java.time.Instant;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A person's word on whether two parties are one.
 *
 * @param one the party with the lower id
 * @param other the party with the higher id
 * @param oneName the first one's name as the person saw it
 * @param otherName the other one's name as the person saw it
 * @param verdict what the person says
 * @param by who
 * @param at when
 */
public record NameDecision(
    OrganizationId one,
    OrganizationId other,
    String oneName,
    String otherName,
    NameVerdict verdict,
    String by,
    Instant at) {

  public NameDecision {
    if (one.equals(other)) {
      throw new InvalidValueException("names-one-party", oneName, otherName);
    }
    if (one.compareTo(other) > 0) {
      var lower = other;
      other = one;
      one = lower;
      var lowerName = otherName;
      otherName = oneName;
      oneName = lowerName;
    }
  }

  /** Whether this is about the same two parties. */
  public boolean isAboutSameAs(NameDecision decision) {
    return one.equals(decision.one) && other.equals(decision.other);
  }
}
