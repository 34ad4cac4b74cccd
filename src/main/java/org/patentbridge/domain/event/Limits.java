package org.patentbridge.domain.event;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * How many matches a party gets.
 *
 * @param min guaranteed ones, 0 or more
 * @param max most, at least {@code min}
 */
public record Limits(int min, int max) {

  public Limits {
    if (min < 0 || max < min) {
      throw new InvalidValueException("limits", min + ".." + max);
    }
  }
}
