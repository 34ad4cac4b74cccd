package org.patentbridge.allocation;

/**
 * How much evenness is worth against points: each further recommendation of an offering, and each
 * doubling of a holder's, costs more points the further the dial is turned.
 *
 * <p>The dial never leaves a place empty: it only decides with whom places are filled.
 *
 * @param value 0 (off) to 100
 */
public record ExposureDial(int value) {

  public static final ExposureDial OFF = new ExposureDial(0);
  private static final int FULL = 100;

  /** Thousandths of a point per step of the dial: at 100 the second proposal costs 20 points. */
  private static final long PER_USE = 200;

  /** Likewise for each doubling of a holder's matches: at 100 the 64th costs 18 points. */
  private static final long PER_DOUBLING = 30;

  public ExposureDial {
    if (value < 0 || value > FULL) {
      throw new IllegalArgumentException("the exposure dial goes from 0 to 100 but is " + value);
    }
  }

  public boolean isOff() {
    return value == 0;
  }

  /** Thousandths of a point that the {@code place}-th party of an offering costs. */
  long priceOfUse(int place) {
    return PER_USE * value * (place - 1);
  }

  /** Thousandths of a point that the {@code place}-th match of a holder costs. */
  long priceOfHolder(int place) {
    return PER_DOUBLING * value * Tariff.crowding(place);
  }
}
