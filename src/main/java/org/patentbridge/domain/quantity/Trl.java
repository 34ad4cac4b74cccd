package org.patentbridge.domain.quantity;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Technology readiness level.
 *
 * @param level 1 (principle observed) to 9 (proven in use)
 */
public record Trl(int level) implements Comparable<Trl> {

  public Trl {
    if (level < 1 || level > 9) {
      throw new InvalidValueException("trl-range", Integer.toString(level));
    }
  }

  /** Reads {@code 6}, {@code TRL6}, {@code TRL 6} or {@code 6级}. */
  public static Trl parse(String text) {
    var digits = text.strip().replaceFirst("(?i)^TRL[\\s-]*", "").replaceFirst("级$", "");
    if (!digits.matches("[0-9]{1,2}")) {
      throw new InvalidValueException("trl-range", text);
    }
    return new Trl(Integer.parseInt(digits));
  }

  public boolean isAtLeast(Trl other) {
    return level >= other.level;
  }

  @Override
  public int compareTo(Trl other) {
    return Integer.compare(level, other.level);
  }

  @Override
  public String toString() {
    return Integer.toString(level);
  }
}
