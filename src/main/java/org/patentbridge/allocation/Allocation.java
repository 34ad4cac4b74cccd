package org.patentbridge.allocation;

import java.util.List;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;

/**
 * A solution of an allocation problem.
 *
 * @param chosen pairings on the lists, by seeking party, then best first; empty where none is
 *     feasible
 * @param conflicts why nothing satisfies all limits; empty where {@code chosen} is the solution
 */
public record Allocation(List<ScoredPairing> chosen, List<Reason> conflicts) {

  public Allocation {
    chosen = List.copyOf(chosen);
    conflicts = List.copyOf(conflicts);
  }

  public boolean isFeasible() {
    return conflicts.isEmpty();
  }

  public Points total() {
    return chosen.stream().map(ScoredPairing::points).reduce(Points.ZERO, Points::plus);
  }
}
