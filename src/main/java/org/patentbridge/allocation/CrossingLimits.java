package org.patentbridge.allocation;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.domain.quantity.Points;

/**
 * The optimum where quotas cross, by an integer programme with its proved gap.
 *
 * <pre>
 * 1. linear relaxation                 bound B, reduced worth of every pair ({@link LinearRelaxation})
 * 2. branch and bound over the pairs   best value V; all other pairs stay as the relaxation has them
 *    of least reduced worth            ({@link IntegerSearch})
 * 3. again with every pair whose turn  now no pair left out could be in a better solution, so V is
 *    costs no more than B − V          the optimum
 * 4. among the optima the one that spreads
 * </pre>
 *
 * <p>Minima may first be missed at a price above all worth; only where one is missed the fewest
 * missed places are looked for in earnest.
 *
 * <p>The limits without the crossing quotas are those of a network, so the relaxation is nearly
 * whole and few pairs stay undecided (reduced-cost fixing: Dantzig, Fulkerson, Johnson 1954). Where
 * the search reaches its limits the gap B − V is told.
 */
final class CrossingLimits {

  /** Pairs of the first search; a few thousand take well under a second. */
  private static final int NARROW = 2_000;

  /** Beyond that a search may take minutes; the gap is told instead. */
  private static final int WIDE = 40_000;

  /** Pairs in which optima may differ, up to which they are compared. */
  private static final int MOST_SPREAD = 3_000;

  /** Candidates per party with which the relaxation begins. */
  private static final int BEGIN = 20;

  private final PairTable table;
  private final Room.Plan plan;
  private final List<Pair> open;

  CrossingLimits(PairTable table, Room.Plan plan) {
    this.table = table;
    this.plan = plan;
    this.open = table.open(plan);
  }

  /**
   * Lists with what is proved of them.
   *
   * @param chosen in the order of the table
   * @param gap no lists are worth more by a larger amount
   */
  record Answer(List<Pair> chosen, Points gap) {}

  /** Lists that miss as few guaranteed places as can be. */
  List<Pair> fewestMissed() {
    return pairs(solve(LimitRows.ofShortfall(table, plan, open), new BitSet()).chosen());
  }

  /** The lists that are worth most, empty where none keeps all limits. */
  Optional<Answer> best() {
    if (plan.isHopeless()) {
      return Optional.empty();
    }
    var strict = LimitRows.ofWorth(table, plan, open, true);
    var answer = solve(LimitRows.ofWorth(table, plan, open, false), new BitSet());
    if (!strict.admits(answer.chosen())) {
      var start = solve(LimitRows.ofShortfall(table, plan, open), new BitSet()).chosen();
      if (!strict.admits(start)) {
        return Optional.empty();
      }
      answer = solve(strict, start);
    }
    var spread = spread(strict, answer);
    return Optional.of(new Answer(pairs(spread), new Points(answer.gap())));
  }

  /**
   * A choice with its proof.
   *
   * @param chosen pairs by index
   * @param gap how much better another choice could be
   * @param proof what the relaxation proved
   */
  private record Solved(BitSet chosen, long gap, LinearRelaxation.Proof proof) {}

  /**
   * Solves a programme.
   *
   * @param start a choice that it admits
   */
  private Solved solve(Programme programme, BitSet start) {
    var proof = LinearRelaxation.prove(programme, begin(start));
    var best = new Solved(start, proof.bound() - programme.value(start), proof);
    BitSet window = window(proof, narrow(proof));
    while (true) {
      var found = IntegerSearch.best(programme, window, taken(proof, window));
      boolean all = window.cardinality() == open.size();
      if (found.isEmpty() && (all || window.cardinality() > WIDE)) {
        return best;
      }
      if (found.isPresent()) {
        long gap = Math.min(best.gap(), proof.bound() - found.get().value());
        boolean decided = found.get().complete() && (all || leavesOutOnly(proof, window, gap));
        best = gap < best.gap() ? new Solved(found.get().chosen(), gap, proof) : best;
        if (decided) {
          return new Solved(best.chosen(), 0, proof);
        }
        BitSet wider = window(proof, gap);
        if (!found.get().complete() || wider.cardinality() > WIDE) {
          return best;
        }
        window = wider;
      } else {
        window = window(proof, wider(proof, window));
      }
    }
  }

  /** Whether turning any pair outside the window costs more than the gap. */
  private boolean leavesOutOnly(LinearRelaxation.Proof proof, BitSet window, long gap) {
    return IntStream.range(0, open.size()).allMatch(p -> window.get(p) || proof.fixes(p, gap));
  }

  private BitSet window(LinearRelaxation.Proof proof, long slack) {
    var window = new BitSet();
    IntStream.range(0, open.size()).filter(p -> !proof.fixes(p, slack)).forEach(window::set);
    return window;
  }

  private BitSet taken(LinearRelaxation.Proof proof, BitSet window) {
    var taken = new BitSet();
    IntStream.range(0, open.size())
        .filter(p -> !window.get(p) && proof.takes(p))
        .forEach(taken::set);
    return taken;
  }

  private static long narrow(LinearRelaxation.Proof proof) {
    return proof.slackOf(NARROW);
  }

  private static long wider(LinearRelaxation.Proof proof, BitSet window) {
    return proof.slackOf(4 * Math.max(1, window.cardinality()));
  }

  /** Pairs with which the relaxation begins: the best of each party and of each owed quota. */
  private BitSet begin(BitSet start) {
    var begin = (BitSet) start.clone();
    var ofSeeker = new int[plan.seekers().size()];
    var ofQuota = new int[plan.quotas().size()];
    for (int p = 0; p < open.size(); p++) {
      Pair pair = open.get(p);
      boolean first = ofSeeker[pair.seeker()]++ < BEGIN;
      for (int q : pair.quotas()) {
        first |= ofQuota[q]++ < 2 * plan.quotas().get(q).owed();
      }
      if (first) {
        begin.set(p);
      }
    }
    return begin;
  }

  /** Among choices of the same value the one that spreads, where that is quick to find. */
  private BitSet spread(Programme worth, Solved solved) {
    long value = worth.value(solved.chosen());
    BitSet window = window(solved.proof(), solved.proof().bound() - value);
    if (window.cardinality() > MOST_SPREAD) {
      return solved.chosen();
    }
    var taken = (BitSet) solved.chosen().clone();
    taken.andNot(window);
    return IntegerSearch.best(
            LimitRows.ofSpread(new LimitRows(plan, open), worth, window),
            window,
            taken,
            worth,
            value)
        .map(IntegerSearch.Found::chosen)
        .orElse(solved.chosen());
  }

  private List<Pair> pairs(BitSet chosen) {
    Set<Pair> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    chosen.stream().forEach(p -> taken.add(open.get(p)));
    return table.pairs().stream().filter(p -> p.pinned() || taken.contains(p)).toList();
  }
}
