package org.patentbridge.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole points for features; they add up to what they began with.
 *
 * @param points in the order of the profile, none negative
 */
public record Weights(List<Integer> points) {

  public Weights {
    points = List.copyOf(points);
  }

  /** Some points taken from one feature and given to another; empty where it has too few. */
  Optional<Weights> moved(int from, int to, int some) {
    if (from == to || points.get(from) < some) {
      return Optional.empty();
    }
    List<Integer> moved = new ArrayList<>(points);
    moved.set(from, points.get(from) - some);
    moved.set(to, points.get(to) + some);
    return Optional.of(new Weights(moved));
  }
}
