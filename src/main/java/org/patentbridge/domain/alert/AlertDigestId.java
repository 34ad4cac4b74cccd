package org.patentbridge.domain.alert;

import java.time.LocalDate;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names the digest of one person on one day without telling the person.
 *
 * @param value a day, a hyphen and twelve hexadecimal digits
 */
public record AlertDigestId(String value) implements Comparable<AlertDigestId> {

  public AlertDigestId {
    if (!value.matches("\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{12}")) {
      throw new InvalidValueException("alert-digest-id", value);
    }
  }

  /** A person gets one a day. */
  public static AlertDigestId of(AccountName person, LocalDate day) {
    return new AlertDigestId(
        day + "-" + Digest.ofLines("digest of alerts", person.value()).abbreviated());
  }

  @Override
  public int compareTo(AlertDigestId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
