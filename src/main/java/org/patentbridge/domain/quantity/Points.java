package org.patentbridge.domain.quantity;

import java.util.Locale;

/**
 * Points of a score as a fixed-point number, so that sums are exact and do not depend on order.
 *
 * @param thousandths thousandths of a point
 */
public record Points(long thousandths) implements Comparable<Points> {

  public static final Points ZERO = new Points(0);
  private static final long SCALE = 1_000;

  /** Whole points. */
  public static Points of(long whole) {
    return new Points(Math.multiplyExact(whole, SCALE));
  }

  /**
   * The part of a weight that a value earns, rounded half up to a thousandth.
   *
   * @param weight points that the value 1 earns
   * @param value in [0, 1]
   */
  public static Points earned(Points weight, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("value must be in [0, 1] but is " + value);
    }
    return new Points(Math.round(weight.thousandths * value));
  }

  public Points plus(Points other) {
    return new Points(Math.addExact(thousandths, other.thousandths));
  }

  public Points minus(Points other) {
    return new Points(Math.subtractExact(thousandths, other.thousandths));
  }

  public double asDouble() {
    return thousandths / (double) SCALE;
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(thousandths, other.thousandths);
  }

  /** With exactly three decimals, for example {@code 41.250}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%d.%03d",
        thousandths < 0 ? "-" : "",
        Math.abs(thousandths) / SCALE,
        Math.abs(thousandths) % SCALE);
  }
}
