package org.patentbridge.domain.offer;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a technology offer.
 *
 * @param value {@code source:id}, never blank, at most {@value #MAX_LENGTH} characters
 */
public record OfferId(String value) implements Comparable<OfferId> {

  static final int MAX_LENGTH = 160;

  public OfferId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new InvalidValueException("offer-id", value);
    }
  }

  @Override
  public int compareTo(OfferId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
