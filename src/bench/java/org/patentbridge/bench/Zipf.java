package org.patentbridge.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks with a frequency of 1 / (rank + 2.7), as words of natural text have. */
final class Zipf {

  /** Mandelbrot's shift: the first few words are less extreme than by Zipf's law alone. */
  private static final double SHIFT = 2.7;

  private final double[] upTo;

  /**
   * @param ranks how many there are
   */
  Zipf(int ranks) {
    upTo = new double[ranks];
    double sum = 0;
    for (int i = 0; i < ranks; i++) {
      sum += 1 / (i + 1 + SHIFT);
      upTo[i] = sum;
    }
  }

  /** A rank from 0. */
  int next(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
  }
}
