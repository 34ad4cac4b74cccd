package org.patentbridge.domain.need;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a technology need.
 *
 * @param value never blank, at most {@value #MAX_LENGTH} characters
 */
public record NeedId(String value) implements Comparable<NeedId> {

  static final int MAX_LENGTH = 160;

  public NeedId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new InvalidValueException("need-id", value);
    }
  }

  @Override
  public int compareTo(NeedId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
