package org.patentbridge.domain.series;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names a series of events that remember each other.
 *
 * @param value lower-case letters, digits and hyphens, 3 to 80 characters
 */
public record SeriesId(String value) implements Comparable<SeriesId> {

  public SeriesId {
    if (!value.matches("[a-z0-9][a-z0-9-]{2,79}")) {
      throw new InvalidValueException("series-id", value);
    }
  }

  @Override
  public int compareTo(SeriesId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
