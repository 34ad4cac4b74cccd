package org.patentbridge.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.RunDifference;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.view.DifferenceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code event compare}: what a run changed. */
@Command(
    name = "compare",
    description = "Say what a run kept, added and removed, each with the reason.")
final class EventCompareCommand extends EventCommand.OfEvent {

  @Option(names = "--run", paramLabel = "RUN", description = "The run (default: the latest).")
  private @Nullable String run;

  @Option(
      names = "--with",
      paramLabel = "RUN",
      description = "The run it is compared with (default: the one before).")
  private @Nullable String with;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var difference = useCases().events().compare().run(viewer(), id(), runId(run), runId(with));
    var terminal = terminal();
    if (json) {
      terminal.json(DifferenceView.of(difference));
    } else {
      summary(terminal, difference);
      rows(terminal, "+", difference.added());
      rows(terminal, "-", difference.removed());
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static @Nullable RunId runId(@Nullable String text) {
    return text == null ? null : new RunId(text);
  }

  static void summary(Terminal terminal, RunDifference difference) {
    var earlier = difference.earlier();
    terminal.result(
        earlier == null
            ? Lines.text(terminal, "cli.difference-none")
            : Lines.text(
                terminal,
                "cli.difference",
                earlier.value(),
                difference.kept(),
                difference.added().size(),
                difference.removed().size()));
  }

  private static void rows(Terminal terminal, String mark, List<RunDifference.Changed> rows) {
    for (RunDifference.Changed row : rows) {
      var card = row.entry().card();
      terminal.result(
          "  %s %s – %s %s: %s"
              .formatted(
                  mark,
                  card.seekerName(),
                  card.offeringNumber(),
                  card.offeringTitle(),
                  row.because().in(terminal.language())));
    }
  }
}
