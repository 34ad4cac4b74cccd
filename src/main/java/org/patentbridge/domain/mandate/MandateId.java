package org.patentbridge.domain.mandate;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names an investor mandate.
 *
 * @param value never blank, at most {@value #MAX_LENGTH} characters
 */
public record MandateId(String value) implements Comparable<MandateId> {

  static final int MAX_LENGTH = 160;

  public MandateId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new InvalidValueException("mandate-id", value);
    }
  }

  @Override
  public int compareTo(MandateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
