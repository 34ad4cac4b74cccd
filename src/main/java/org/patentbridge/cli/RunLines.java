package org.patentbridge.cli;

import java.util.List;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Optimum;
import org.patentbridge.domain.quantity.Points;

/** How a run reads on a terminal. */
final class RunLines {

  private RunLines() {}

  /** How good the lists are, and what evenness cost. */
  private static void optimum(Terminal terminal, Optimum optimum) {
    var gap = optimum.gap();
    if (gap != null) {
      terminal.result(
          gap.equals(Points.ZERO)
              ? Lines.text(terminal, "cli.optimum-proved")
              : Lines.text(terminal, "cli.optimum-gap", gap.toString()));
    }
    if (optimum.loosened() > 0) {
      terminal.result(Lines.text(terminal, "cli.loosened", optimum.loosened()));
    }
    var evenness = optimum.evenness();
    if (evenness != null) {
      terminal.result(
          Lines.text(
              terminal,
              "cli.evenness",
              evenness.dial(),
              evenness.cost().toString(),
              evenness.off().points().toString(),
              evenness.on().points().toString(),
              evenness.off().offerings().topTenthShare(),
              evenness.on().offerings().topTenthShare(),
              evenness.off().offerings().gini(),
              evenness.on().offerings().gini()));
    }
  }

  static void show(Terminal terminal, MatchRun run) {
    var counts = run.counts();
    terminal.result(
        Lines.text(
            terminal,
            "cli.run",
            run.id().value(),
            Lines.text(terminal, "run-status." + run.status()),
            counts.seekers(),
            counts.offerings(),
            counts.candidates(),
            counts.rejected(),
            counts.scored(),
            counts.matched(),
            run.total().toString(),
            run.greedyTotal().toString()));
    var exposure = run.exposure();
    terminal.result(
        Lines.text(
            terminal,
            "cli.exposure",
            exposure.offerings(),
            exposure.topTenthShare(),
            exposure.gini()));
    terminal.table(
        List.of(24, 10, 10),
        run.gates().stream()
            .map(
                g ->
                    List.of(
                        "  " + Lines.text(terminal, "gate." + g.gate()),
                        Lines.text(terminal, "answer." + g.answer()),
                        Long.toString(g.count())))
            .toList());
    optimum(terminal, run.optimum());
    run.remarks().forEach(r -> terminal.result("  ! " + r.in(terminal.language())));
    terminal.result(Lines.text(terminal, "cli.left-overs", run.leftOvers().size()));
  }
}
