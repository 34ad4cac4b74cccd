package org.patentbridge.domain.industry;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a strategic emerging industry.
 *
 * @param value one figure for a field, two with a point for an area, for example {@code 2.1}
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

  public AreaCode {
    value = value.strip();
    if (!value.matches("[1-9](\\.[1-9][0-9]?)?")) {
      throw new InvalidValueException("area-code", value);
    }
  }

  /** The field that the area belongs to; a field belongs to itself. */
  public AreaCode field() {
    return new AreaCode(value.substring(0, 1));
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
