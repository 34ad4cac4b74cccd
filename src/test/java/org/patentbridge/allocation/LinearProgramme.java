package org.patentbridge.allocation;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.patentbridge.domain.match.ScoredPairing;

/**
 * An oracle for fairs too large for brute force: the same limits as a linear programme, solved by
 * simplex. Its optimum is that of whole pairs where the limits nest, and a bound where they cross.
 */
final class LinearProgramme {

  private final MPSolver solver;
  private final Map<Object, MPConstraint> rows = new HashMap<>();

  private LinearProgramme() {
    Loader.loadNativeLibraries();
    this.solver = MPSolver.createSolver("GLOP");
  }

  /** Thousandths of the best solution, empty where there is none. */
  static OptionalLong bestTotal(AllocationProblem problem) {
    return new LinearProgramme().solve(problem);
  }

  private OptionalLong solve(AllocationProblem problem) {
    problem
        .seekerLimits()
        .forEach((s, l) -> rows.put("seeker " + s, solver.makeConstraint(l.min(), l.max())));
    problem
        .holderLimits()
        .forEach((h, l) -> rows.put("holder " + h, solver.makeConstraint(l.min(), l.max())));
    for (PairingQuota quota : problem.quotas()) {
      rows.put(quota, solver.makeConstraint(quota.limits().min(), quota.limits().max()));
    }
    solver.objective().setMaximization();
    for (ScoredPairing p : problem.pairings()) {
      var offering = p.pairing().offering();
      MPVariable x = solver.makeNumVar(problem.pins().contains(p.pairing()) ? 1 : 0, 1, "");
      solver.objective().setCoefficient(x, p.points().thousandths());
      problem.quotas().stream()
          .filter(q -> q.members().contains(p.pairing()))
          .forEach(q -> row(q, 0).setCoefficient(x, 1));
      row("seeker " + p.seekerParty(), Double.POSITIVE_INFINITY).setCoefficient(x, 1);
      row("holder " + p.holderParty(), Double.POSITIVE_INFINITY).setCoefficient(x, 1);
      row("offering " + offering, problem.offeringCap()).setCoefficient(x, 1);
      row(p.seekerParty() + " with " + offering, 1).setCoefficient(x, 1);
    }
    return switch (solver.solve()) {
      case OPTIMAL -> OptionalLong.of(Math.round(solver.objective().value()));
      case INFEASIBLE -> OptionalLong.empty();
      default -> throw new IllegalStateException("the linear programme has no clear answer");
    };
  }

  private MPConstraint row(Object name, double most) {
    return rows.computeIfAbsent(name, n -> solver.makeConstraint(0, most));
  }
}
