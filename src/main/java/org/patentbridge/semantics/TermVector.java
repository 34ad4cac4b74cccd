package org.patentbridge.semantics;

import java.util.Arrays;

/**
 * Where a term stands in a concept space, one byte a dimension: a quarter of the memory of floats,
 * and an error of at most 1/254 of the largest component.
 *
 * @param term as the analyzer writes it
 * @param scale what one unit of a component stands for, 0 or more
 * @param components -127 to 127 each; not copied, never changed
 */
record TermVector(String term, float scale, byte[] components) {

  static TermVector of(String term, double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    float scale = (float) (largest / Byte.MAX_VALUE);
    var components = new byte[values.length];
    if (scale > 0) {
      for (int i = 0; i < values.length; i++) {
        components[i] = (byte) Math.clamp(Math.round(values[i] / scale), -127, 127);
      }
    }
    return new TermVector(term, scale, components);
  }

  /** Adds this vector, times a weight, to a sum. */
  void addTo(double[] sum, double weight) {
    double factor = weight * scale;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * components[i];
    }
  }

  /** The scalar product with a vector of the same length. */
  double times(float[] other) {
    double sum = 0;
    for (int i = 0; i < other.length; i++) {
      sum += components[i] * (double) other[i];
    }
    return sum * scale;
  }
}
