package org.patentbridge.allocation;

import java.util.List;
import java.util.Optional;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.quantity.Points;

/**
 * The exact optimum where limits nest: most points under all limits, by minimum-cost flow.
 *
 * <pre>
 * maximise   Σ points(p, o) · x(p, o)                     x(p, o) ∈ {0, 1}
 * subject to min(p) ≤ Σ_o x(p, o) ≤ max(p)                every seeking party p
 *            Σ_p x(p, o) ≤ cap                            every offering o
 *            min(h) ≤ Σ_(o of h) Σ_p x(p, o) ≤ max(h)     every holder h
 *            x(p, o) = 1                                  every pin
 *
 * party ──x(p,o)──► offering ──≤ cap──► holder ──min..max──► sink
 *   │ supply max(p)                                           ▲
 *   └───────────── places that stay empty, ≤ max − min ───────┘
 * </pre>
 *
 * <p>These limits nest (an offering has one holder), so the matrix is that of a network and the
 * optimum is integral (Ahuja, Magnanti, Orlin, <i>Network Flows</i>, 1993, chapters 1.2 and 9;
 * lower bounds by chapter 2.4). A seeking party with several needs meets an offering at most once,
 * by its best pairing. Quotas become nodes where they nest too ({@link Nesting}); where one crosses
 * the others, {@link ExactAllocator} goes on by an integer programme and this class refuses. {@link
 * PointsTariff} gives the prices and proves that ties never cost a thousandth of a point: equal
 * totals spread over offerings and parties, then go by stable key.
 *
 * <p>Minima are strict: a party that simply has fewer pairings than its minimum is a conflict too.
 * Whoever wants to publish nevertheless asks {@link Shortfalls} for the smallest loosening, lowers
 * the minima by it and reports who got less than guaranteed; this class never does it silently.
 *
 * <p>Pins hold or the answer is a conflict; they never go beyond a limit.
 *
 * <p>Solved by OR-Tools (cost scaling, Goldberg 1997): O(n² m log(n C)) at worst.
 */
public final class MinCostFlowAllocator implements Allocator {

  @Override
  public Allocation allocate(AllocationProblem problem) {
    var table = new PairTable(problem);
    return (PinConflicts.of(table).isEmpty() ? solve(table) : Optional.<List<Pair>>empty())
        .map(chosen -> Allocation.of(Allocation.Method.FLOW, pairings(chosen), Points.ZERO))
        .orElseGet(() -> infeasible(Allocation.Method.FLOW, table));
  }

  /** The optimum of a table without pin conflicts; empty where no lists keep all limits. */
  static Optional<List<Pair>> solve(PairTable table) {
    var plan = Room.Plan.of(table);
    return FlowNetwork.solve(table, plan, new PointsTariff(table, plan));
  }

  static List<ScoredPairing> pairings(List<Pair> chosen) {
    return chosen.stream().map(Pair::pairing).toList();
  }

  static Allocation infeasible(Allocation.Method method, PairTable table) {
    var reasons = Shortfalls.of(table).reasons();
    if (reasons.isEmpty()) {
      throw new IllegalStateException("no solution, yet every minimum can be met");
    }
    return Allocation.infeasible(method, reasons);
  }
}
