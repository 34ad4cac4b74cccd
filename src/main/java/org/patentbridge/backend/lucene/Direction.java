package org.patentbridge.backend.lucene;

/** Where a text points in a space of vectors: a vector of length one, which nobody can change. */
public final class Direction {

  private final float[] components;

  /**
   * @param components of length one together
   */
  Direction(float[] components) {
    this.components = components.clone();
  }

  float[] components() {
    return components.clone();
  }

  /**
   * The cosine with another one, in the order of the dimensions, so that every machine gives the
   * same bits.
   *
   * @param other of length one together
   */
  double cosine(float[] other) {
    double sum = 0;
    for (int d = 0; d < components.length; d++) {
      sum += (double) components[d] * other[d];
    }
    return sum;
  }
}
