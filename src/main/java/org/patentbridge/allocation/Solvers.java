package org.patentbridge.allocation;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import org.jspecify.annotations.Nullable;

/** Where the solvers of linear and integer programmes come from. */
final class Solvers {

  private Solvers() {}

  static MPSolver linear() {
    return named("GLOP");
  }

  static MPSolver integer() {
    return named("SCIP");
  }

  private static MPSolver named(String name) {
    Loader.loadNativeLibraries();
    @Nullable MPSolver solver = MPSolver.createSolver(name);
    if (solver == null) {
      throw new IllegalStateException("this build of OR-Tools has no " + name);
    }
    return solver;
  }
}
