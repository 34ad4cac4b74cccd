package org.patentbridge.allocation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The linear relaxation of a programme, by column generation, and the bound that it proves.
 *
 * <p>The simplex (OR-Tools GLOP, dual, started from its last basis) sees only the pairs that may
 * matter; after each round all pairs are priced with its shadow prices, and those that would pay
 * join (Dantzig, Wolfe 1960). The bound is computed anew in whole numbers from the shadow prices
 * rounded to 1/1024 of a thousandth: for any prices y of the right sign
 *
 * <pre>
 * value ≤ Σ_r max(y · least, y · most) + Σ_p max(0, worth(p) − Σ y) + Σ_runs max(0, ∓y − price) · length
 * </pre>
 *
 * holds (weak duality), so no rounding of the simplex can make it wrong.
 */
final class LinearRelaxation {

  private static final int SHIFT = 10;

  /** Rounds of pricing; few pairs join after the third. */
  private static final int ROUNDS = 12;

  /** A round pays while the bound stands this many thousandths above the simplex's value. */
  private static final long CLOSE = 1_000;

  private static final String SETTINGS =
      "use_preprocessing: false use_dual_simplex: true max_number_of_iterations: 2000000";

  private final Programme programme;
  private final MPSolver solver = Solvers.linear();
  private final MPConstraint[] rows;
  private final List<List<MPVariable>> runs = new ArrayList<>();
  private final boolean[] active;
  private final long[] prices;

  private LinearRelaxation(Programme programme) {
    this.programme = programme;
    this.rows = new MPConstraint[programme.rows().size()];
    this.active = new boolean[programme.pairs()];
    this.prices = new long[rows.length];
  }

  /**
   * What the relaxation proves.
   *
   * @param bound no choice has more value
   * @param reduced per pair in 1/1024: what taking it adds at the shadow prices; a choice without a
   *     pair of positive reduced worth, or with one of negative, stays that much below the bound
   */
  record Proof(long bound, long[] reduced) {

    /** Whether the bound stays out of reach by more than {@code slack} with the pair turned. */
    boolean fixes(int pair, long slack) {
      return Math.abs(reduced[pair]) >> SHIFT > slack;
    }

    /** The slack within which at least so many pairs stay open. */
    long slackOf(int pairs) {
      long[] sorted = Arrays.stream(reduced).map(Math::abs).sorted().toArray();
      return sorted.length == 0 ? 0 : sorted[Math.min(pairs, sorted.length - 1)] >> SHIFT;
    }

    boolean takes(int pair) {
      return reduced[pair] > 0;
    }
  }

  /**
   * Solves it.
   *
   * @param start pairs to begin with; a solution must be among them
   */
  static Proof prove(Programme programme, BitSet start) {
    var relaxation = new LinearRelaxation(programme);
    try {
      return relaxation.prove(start);
    } finally {
      relaxation.solver.delete();
    }
  }

  private Proof prove(BitSet start) {
    solver.objective().setMaximization();
    solver.setSolverSpecificParametersAsString(SETTINGS);
    addRows();
    BitSet joining = start;
    for (int round = 0; round < ROUNDS && !joining.isEmpty(); round++) {
      joining.stream().forEach(this::join);
      solver.solve();
      readPrices();
      var proof = proof();
      joining = paying(proof.reduced());
      if (proof.bound() - solver.objective().value() < CLOSE) {
        return proof;
      }
    }
    return proof();
  }

  private void addRows() {
    for (int r = 0; r < rows.length; r++) {
      Programme.Row row = programme.rows().get(r);
      rows[r] = solver.makeConstraint(finite(row.least()), finite(row.most()));
      List<MPVariable> ofRow = new ArrayList<>();
      for (Programme.Run run : row.runs()) {
        MPVariable z = solver.makeNumVar(0, run.length(), "");
        rows[r].setCoefficient(z, row.sign());
        solver.objective().setCoefficient(z, -run.price());
        ofRow.add(z);
      }
      runs.add(ofRow);
    }
  }

  private static double finite(long limit) {
    return Math.abs(limit) == Programme.FREE
        ? Math.signum((double) limit) * Double.POSITIVE_INFINITY
        : limit;
  }

  private void join(int pair) {
    active[pair] = true;
    MPVariable x = solver.makeNumVar(0, 1, "");
    solver.objective().setCoefficient(x, programme.worth()[pair]);
    for (int r : programme.rowsOf()[pair]) {
      rows[r].setCoefficient(x, 1);
    }
  }

  /** Shadow prices of the right sign. */
  private void readPrices() {
    for (int r = 0; r < rows.length; r++) {
      Programme.Row row = programme.rows().get(r);
      long price = Math.round(rows[r].dualValue() * (1L << SHIFT));
      price = row.most() == Programme.FREE ? Math.min(0, price) : price;
      prices[r] = row.least() == -Programme.FREE ? Math.max(0, price) : price;
    }
  }

  private Proof proof() {
    long bound = 0;
    for (int r = 0; r < rows.length; r++) {
      Programme.Row row = programme.rows().get(r);
      bound += prices[r] == 0 ? 0 : prices[r] * (prices[r] > 0 ? row.most() : row.least());
      for (Programme.Run run : row.runs()) {
        long reduced = -(run.price() << SHIFT) - row.sign() * prices[r];
        bound += Math.max(0, reduced) * run.length();
      }
    }
    var reduced = new long[programme.pairs()];
    for (int p = 0; p < reduced.length; p++) {
      reduced[p] = programme.worth()[p] << SHIFT;
      for (int r : programme.rowsOf()[p]) {
        reduced[p] -= prices[r];
      }
      bound += Math.max(0, reduced[p]);
    }
    return new Proof(bound >> SHIFT, reduced);
  }

  private BitSet paying(long[] reduced) {
    var paying = new BitSet();
    for (int p = 0; p < reduced.length; p++) {
      paying.set(p, !active[p] && reduced[p] > 0);
    }
    return paying;
  }
}
