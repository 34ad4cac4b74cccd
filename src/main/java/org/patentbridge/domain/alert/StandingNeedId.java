package org.patentbridge.domain.alert;

import java.util.regex.Pattern;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names a standing need without telling need or person.
 *
 * @param value 24 lower-case hexadecimal digits
 */
public record StandingNeedId(String value) implements Comparable<StandingNeedId> {

  private static final int LENGTH = 24;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  public StandingNeedId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("standing-need-id", value);
    }
  }

  /** Of one person one need stands once. */
  public static StandingNeedId of(AccountName person, NeedId need) {
    var digest = Digest.ofLines("standing need", person.value(), need.value());
    return new StandingNeedId(digest.hex().substring(0, LENGTH));
  }

  @Override
  public int compareTo(StandingNeedId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
