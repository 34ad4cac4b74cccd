package org.patentbridge.allocation;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound (OR-Tools SCIP) over the pairs that a proof leaves open; all others are as the
 * proof has them. One thread, a limit of nodes instead of a clock.
 */
final class IntegerSearch {

  /** Far more than the few nodes that such programmes took in measurements. */
  private static final int NODES = 5_000;

  /** Row sums of a few thousand pairs of up to 100,000 thousandths are then exact to one. */
  private static final String SETTINGS =
      "limits/nodes = %d%nlimits/gap = 0%nnumerics/feastol = 1e-9%n".formatted(NODES);

  private final Programme programme;
  private final BitSet free;
  private final BitSet taken;
  private final MPSolver solver = Solvers.integer();
  private final @Nullable MPConstraint[] rows;
  private final @Nullable MPVariable[] x;
  private final List<List<MPVariable>> runs = new ArrayList<>();

  private IntegerSearch(Programme programme, BitSet free, BitSet taken) {
    this.programme = programme;
    this.free = free;
    this.taken = taken;
    this.rows = new MPConstraint[programme.rows().size()];
    this.x = new MPVariable[programme.pairs()];
  }

  /**
   * A choice.
   *
   * @param chosen the pairs
   * @param value its exact value
   * @param complete whether the search found no better one among the free pairs and looked at all
   */
  record Found(BitSet chosen, long value, boolean complete) {}

  /**
   * The best choice.
   *
   * @param free pairs to decide
   * @param taken of the others, those on the lists
   * @return empty where none was found
   */
  static Optional<Found> best(Programme programme, BitSet free, BitSet taken) {
    var search = new IntegerSearch(programme, free, taken);
    try {
      search.draw();
      return search.run();
    } finally {
      search.solver.delete();
    }
  }

  /**
   * The best choice by a second measure among those that are worth enough by the first.
   *
   * @param first its rows are the first of the programme, there without prices
   * @param least value by the first measure
   */
  static Optional<Found> best(
      Programme programme, BitSet free, BitSet taken, Programme first, long least) {
    var search = new IntegerSearch(programme, free, taken);
    try {
      search.draw();
      search.require(first, least);
      return search.run().filter(f -> first.value(f.chosen()) >= least);
    } finally {
      search.solver.delete();
    }
  }

  private void draw() {
    solver.setSolverSpecificParametersAsString(SETTINGS);
    solver.objective().setMaximization();
    long[] fixed = new long[rows.length];
    taken.stream().forEach(p -> Arrays.stream(programme.rowsOf()[p]).forEach(r -> fixed[r]++));
    var open = new BitSet();
    free.stream().forEach(p -> Arrays.stream(programme.rowsOf()[p]).forEach(open::set));
    for (int r = 0; r < rows.length; r++) {
      List<MPVariable> ofRow = new ArrayList<>();
      // A row without free pairs decides nothing; whether it holds is seen at the end.
      if (open.get(r)) {
        Programme.Row row = programme.rows().get(r);
        MPConstraint drawn =
            solver.makeConstraint(left(row.least(), fixed[r]), left(row.most(), fixed[r]));
        rows[r] = drawn;
        for (Programme.Run run : row.runs()) {
          MPVariable z = solver.makeNumVar(0, run.length(), "");
          drawn.setCoefficient(z, row.sign());
          solver.objective().setCoefficient(z, -run.price());
          ofRow.add(z);
        }
      }
      runs.add(ofRow);
    }
    free.stream().forEach(this::addPair);
  }

  private static double left(long limit, long fixed) {
    return Math.abs(limit) == Programme.FREE
        ? Math.signum((double) limit) * Double.POSITIVE_INFINITY
        : limit - fixed;
  }

  private void addPair(int pair) {
    MPVariable chosen = solver.makeBoolVar("");
    x[pair] = chosen;
    solver.objective().setCoefficient(chosen, programme.worth()[pair]);
    for (int r : programme.rowsOf()[pair]) {
      Objects.requireNonNull(rows[r], "drawn for every free pair").setCoefficient(chosen, 1);
    }
  }

  private void require(Programme first, long least) {
    long fixed = taken.stream().mapToLong(p -> first.worth()[p]).sum() - closedPrices(first);
    MPConstraint enough = solver.makeConstraint(least - fixed, Double.POSITIVE_INFINITY);
    free.stream().forEach(p -> enough.setCoefficient(x[p], first.worth()[p]));
    for (int r = 0; r < first.rows().size(); r++) {
      List<Programme.Run> priced = first.rows().get(r).runs();
      for (int i = 0; i < runs.get(r).size(); i++) {
        enough.setCoefficient(runs.get(r).get(i), -priced.get(i).price());
      }
    }
  }

  /** Prices of places in rows without free pairs. */
  private long closedPrices(Programme first) {
    long sum = 0;
    var counts = new long[first.rows().size()];
    taken.stream().forEach(p -> Arrays.stream(first.rowsOf()[p]).forEach(r -> counts[r]++));
    for (int r = 0; r < counts.length; r++) {
      sum += rows[r] == null ? first.rows().get(r).price(counts[r]) : 0;
    }
    return sum;
  }

  private boolean isTaken(int pair) {
    return Objects.requireNonNull(x[pair], "added for every free pair").solutionValue() > 0.5;
  }

  private Optional<Found> run() {
    var status = solver.solve();
    if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
      return Optional.empty();
    }
    var chosen = (BitSet) taken.clone();
    free.stream().filter(this::isTaken).forEach(chosen::set);
    return programme.admits(chosen)
        ? Optional.of(
            new Found(chosen, programme.value(chosen), status == MPSolver.ResultStatus.OPTIMAL))
        : Optional.empty();
  }
}
