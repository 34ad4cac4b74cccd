package org.patentbridge.allocation;

import java.util.List;
import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.quantity.Points;

/**
 * The exact optimum under all limits: by flow while they nest ({@link MinCostFlowAllocator}), by an
 * integer programme with its proved gap where they cross ({@link CrossingLimits}).
 *
 * <p>With the exposure dial on, the lists with the dial off are solved too, so that the cost can be
 * told.
 */
public final class ExactAllocator implements Allocator {

  @Override
  public Allocation allocate(AllocationProblem problem) {
    var allocation = balanced(problem);
    if (problem.dial().isOff() || !allocation.isFeasible()) {
      return allocation;
    }
    var off = balanced(problem.withDial(ExposureDial.OFF));
    return allocation.with(effect(off, allocation));
  }

  private static DialEffect effect(Allocation off, Allocation on) {
    return new DialEffect(
        off.total(), on.total(), offerings(off), offerings(on), holders(off), holders(on));
  }

  private static Exposure offerings(Allocation lists) {
    return Exposure.of(lists.chosen().stream().map(p -> p.pairing().offering()).toList());
  }

  private static Exposure holders(Allocation lists) {
    return Exposure.of(lists.chosen().stream().map(ScoredPairing::holderParty).toList());
  }

  private static Allocation balanced(AllocationProblem problem) {
    var table = new PairTable(problem);
    boolean crosses = crosses(table);
    var method = crosses ? Allocation.Method.INTEGER_PROGRAMME : Allocation.Method.FLOW;
    if (!PinConflicts.of(table).isEmpty()) {
      return MinCostFlowAllocator.infeasible(method, table);
    }
    var answer =
        crosses
            ? new CrossingLimits(table, Room.Plan.of(table)).best()
            : MinCostFlowAllocator.solve(table)
                .map(chosen -> new CrossingLimits.Answer(chosen, Points.ZERO));
    return answer
        .map(a -> feasible(method, table, a))
        .orElseGet(() -> MinCostFlowAllocator.infeasible(method, table));
  }

  private static Allocation feasible(
      Allocation.Method method, PairTable table, CrossingLimits.Answer answer) {
    return new Allocation(
        MinCostFlowAllocator.pairings(answer.chosen()),
        List.of(),
        method,
        answer.gap(),
        table.findDifference(answer.chosen()).orElse(null),
        null);
  }

  private static boolean crosses(PairTable table) {
    if (table.quotas().isEmpty()) {
      return false;
    }
    var plan = Room.Plan.of(table);
    return !new Nesting(table, plan, new PointsTariff(table, plan), table.open(plan))
        .crossing()
        .isEmpty();
  }
}
