package org.patentbridge.cli;

import java.util.List;
import org.patentbridge.domain.match.MatchRun;

/** How a run reads on a terminal. */
final class RunLines {

  private RunLines() {}

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
    run.remarks().forEach(r -> terminal.result("  ! " + r.in(terminal.language())));
    terminal.result(Lines.text(terminal, "cli.left-overs", run.leftOvers().size()));
  }
}
