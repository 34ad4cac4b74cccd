package org.patentbridge.domain.organization;

import java.util.Optional;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names an organization: its credit code where known, else {@code source:id}, else the anonymous
 * party behind one record.
 *
 * @param value never blank, at most {@value #MAX_LENGTH} characters
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

  public static final int MAX_LENGTH = 160;
  private static final String ANONYMOUS = "anonymous:";
  private static final String NAMED = "name:";

  /** Hexadecimal digits of a mark: 48 bits, too many for two names of one start to share. */
  private static final int MARK = 12;

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

  /**
   * A party of which only the normalized name is known; one too long for an id is cut and marked
   * with a digest of all of it, so that two long names stay two.
   */
  public static OrganizationId named(OrganizationName name) {
    var plain = name.normalized();
    var room = MAX_LENGTH - NAMED.length();
    if (plain.length() <= room) {
      return new OrganizationId(NAMED + plain);
    }
    var mark = "#" + Digest.ofLines(plain).hex().substring(0, MARK);
    return new OrganizationId(NAMED + plain.substring(0, room - mark.length()) + mark);
  }

  /** The name of a party of which only that is known. */
  public Optional<OrganizationName> findName() {
    return value.startsWith(NAMED)
        ? Optional.of(new OrganizationName(value.substring(NAMED.length())))
        : Optional.empty();
  }

  /** Whether it is a credit code, which no two legal persons share. */
  public boolean isCreditCode() {
    try {
      return new UnifiedSocialCreditCode(value).value().equals(value);
    } catch (InvalidValueException anotherForm) {
      return false;
    }
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
