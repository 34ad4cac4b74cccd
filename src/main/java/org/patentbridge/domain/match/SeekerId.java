package org.patentbridge.domain.match;

import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names something for which offerings are sought.
 *
 * @param kind whether it is a need or a mandate
 * @param key the need's or mandate's own id
 */
public record SeekerId(Kind kind, String key) implements Comparable<SeekerId> {

  /** What can seek. */
  public enum Kind {
    NEED("need"),
    MANDATE("mandate");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  public static SeekerId of(NeedId need) {
    return new SeekerId(Kind.NEED, need.value());
  }

  public static SeekerId of(MandateId mandate) {
    return new SeekerId(Kind.MANDATE, mandate.value());
  }

  /** Reads {@code need:N-01-07} or {@code mandate:M-01-2}. */
  public static SeekerId parse(String text) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.prefix + ":") && text.length() > kind.prefix.length() + 1) {
        return new SeekerId(kind, text.substring(kind.prefix.length() + 1));
      }
    }
    throw new InvalidValueException("seeker-id", text);
  }

  @Override
  public int compareTo(SeekerId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return kind.prefix + ":" + key;
  }
}
