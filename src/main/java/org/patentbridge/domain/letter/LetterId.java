package org.patentbridge.domain.letter;

import java.util.regex.Pattern;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names a letter without telling the person.
 *
 * @param value 24 lower-case hexadecimal digits
 */
public record LetterId(String value) implements Comparable<LetterId> {

  private static final int LENGTH = 24;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  public LetterId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("letter-id", value);
    }
  }

  /** A person gets one letter about one thing. */
  public static LetterId of(LetterKind kind, String about, AccountName account) {
    var digest = Digest.ofLines("letter", kind.name(), about, account.value());
    return new LetterId(digest.hex().substring(0, LENGTH));
  }

  @Override
  public int compareTo(LetterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
