package org.patentbridge.cli;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.view.ImportRunView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code imports}: the files that were taken in. */
@Command(
    name = "imports",
    description = "The files that were taken in.",
    subcommands = ImportsCommand.Listing.class)
public final class ImportsCommand extends Group {

  /** {@code imports list}: the latest first. */
  @Command(name = "list", description = "List the imports, the latest first.")
  static final class Listing extends Door {

    private static final List<Integer> WIDTHS = List.of(14, 15, 34, 26, 26);

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "50",
        description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var terminal = terminal();
      var found = useCases().listImports().run(viewer(), null, limit);
      if (json) {
        terminal.json(found.stream().map(ImportRunView::of).toList());
      } else {
        List<List<String>> rows = new ArrayList<>();
        found.forEach(run -> rows.add(row(terminal, run)));
        terminal.table(WIDTHS, rows);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static List<String> row(Terminal terminal, ImportRun run) {
      var counts = run.counts();
      return List.of(
          run.id().value(),
          run.kind(),
          run.source(),
          run.isFinished()
              ? String.valueOf(run.finished())
              : Lines.text(terminal, "cli.import-open", run.saved()),
          Lines.text(
              terminal,
              "cli.import-counts",
              counts.added(),
              counts.changed(),
              counts.unchanged(),
              run.refused()));
    }
  }
}
