package org.patentbridge.allocation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;

/**
 * A solution of an allocation problem.
 *
 * @param chosen pairings on the lists, by seeking party, then best first; empty where none is
 *     feasible
 * @param conflicts why nothing satisfies all limits; empty where {@code chosen} is the solution
 * @param method how it was found
 * @param gap no solution is better by more than this many points, counting the stability bonus and
 *     the dial's prices; zero is the proved optimum, null where nothing is proved
 * @param difference to the earlier list; null where none was given
 * @param dialEffect what the exposure dial did; null where it was off
 */
public record Allocation(
    List<ScoredPairing> chosen,
    List<Reason> conflicts,
    Method method,
    @Nullable Points gap,
    @Nullable Difference difference,
    @Nullable DialEffect dialEffect) {

  /** How lists are found. */
  public enum Method {
    BEST_FIRST,
    FLOW,
    INTEGER_PROGRAMME
  }

  public Allocation {
    chosen = List.copyOf(chosen);
    conflicts = List.copyOf(conflicts);
  }

  /** Lists of which nothing is proved. */
  public Allocation(List<ScoredPairing> chosen, List<Reason> conflicts) {
    this(chosen, conflicts, Method.BEST_FIRST, null, null, null);
  }

  static Allocation of(Method method, List<ScoredPairing> chosen, Points gap) {
    return new Allocation(chosen, List.of(), method, gap, null, null);
  }

  static Allocation infeasible(Method method, List<Reason> conflicts) {
    return new Allocation(List.of(), conflicts, method, null, null, null);
  }

  public boolean isFeasible() {
    return conflicts.isEmpty();
  }

  /** Points of the lists, without any bonus or price. */
  public Points total() {
    return chosen.stream().map(ScoredPairing::points).reduce(Points.ZERO, Points::plus);
  }

  public Optional<Points> findGap() {
    return Optional.ofNullable(gap);
  }

  public Optional<Difference> findDifference() {
    return Optional.ofNullable(difference);
  }

  public Optional<DialEffect> findDialEffect() {
    return Optional.ofNullable(dialEffect);
  }

  Allocation with(DialEffect effect) {
    return new Allocation(chosen, conflicts, method, gap, difference, effect);
  }
}
