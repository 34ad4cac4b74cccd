package org.patentbridge.domain.organization;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names an organization: its credit code where known, else {@code source:id}, else the anonymous
 * party behind one record.
 *
 * @param value never blank, at most {@value #MAX_LENGTH} characters
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

  static final int MAX_LENGTH = 160;
  private static final String ANONYMOUS = "anonymous:";
  private static final String NAMED = "name:";

  public OrganizationId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new InvalidValueException("organization-id", value);
    }
  }

  public static OrganizationId of(UnifiedSocialCreditCode code) {
    return new OrganizationId(code.value());
  }

  /** The one unnamed party behind a record that states no owner. */
  public static OrganizationId anonymous(String recordId) {
    return new OrganizationId(ANONYMOUS + recordId);
  }

  /** A party of which only the normalized name is known. */
  public static OrganizationId named(OrganizationName name) {
    var plain = name.normalized();
    var room = MAX_LENGTH - NAMED.length();
    return new OrganizationId(NAMED + plain.substring(0, Math.min(plain.length(), room)));
  }

  public boolean isAnonymous() {
    return value.startsWith(ANONYMOUS);
  }

  @Override
  public int compareTo(OrganizationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
