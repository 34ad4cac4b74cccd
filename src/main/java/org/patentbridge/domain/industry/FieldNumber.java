package org.patentbridge.domain.industry;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a technology field.
 *
 * @param value 1 to 99; the concordance of 2008 and later has 1 to 35
 */
public record FieldNumber(int value) implements Comparable<FieldNumber> {

  private static final int LARGEST = 99;

  public FieldNumber {
    if (value < 1 || value > LARGEST) {
      throw new InvalidValueException("field-number", Integer.toString(value));
    }
  }

  /** Reads a number as tables write it. */
  public static FieldNumber parse(String text) {
    if (!text.strip().matches("[0-9]{1,2}")) {
      throw new InvalidValueException("field-number", text);
    }
    return new FieldNumber(Integer.parseInt(text.strip()));
  }

  @Override
  public int compareTo(FieldNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
