package org.patentbridge.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.usecase.RunRequest;
import org.patentbridge.usecase.RunStoppedException;
import org.patentbridge.view.RunView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code event run}: the match lists. */
@Command(
    name = "run",
    description =
        "Run the matching of an event; one that was broken off or stopped with Ctrl+C goes on where"
            + " it was.")
final class EventRunCommand extends EventCommand.OfEvent {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the gates (default: today).")
  private @Nullable LocalDate asOf;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--loosen",
      description = "Where nothing keeps all limits, lower as few guaranteed matches as can be.")
  private boolean loosen;

  @Option(names = "--json", description = "Print the whole run as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var terminal = terminal();
    MatchRun run;
    try (var progress = progress()) {
      var request = new RunRequest(id(), dayOr(asOf), seed, loosen);
      run = useCases().events().runMatching().run(viewer(), request, progress);
    } catch (RunStoppedException stopped) {
      terminal.say("cli.run-stopped", stopped.job().done(), stopped.job().total());
      return ExitCode.FAILED;
    }
    if (json) {
      terminal.json(RunView.of(run));
    } else {
      RunLines.show(terminal, run);
      var difference = useCases().events().compare().run(viewer(), id(), null, null);
      if (difference.earlier() != null) {
        EventCompareCommand.summary(terminal, difference);
      }
    }
    terminal.out().flush();
    return run.status() == RunStatus.NO_SOLUTION ? ExitCode.FAILED : ExitCode.DONE;
  }
}
