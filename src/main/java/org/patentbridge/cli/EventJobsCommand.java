package org.patentbridge.cli;

import java.util.List;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.view.JobView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code event jobs}: the work on an event's runs. */
@Command(
    name = "jobs",
    description = "List the work on an event's runs: what completed, what was broken off, when.")
final class EventJobsCommand extends EventCommand.OfEvent {

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var terminal = terminal();
    var jobs = useCases().events().listJobs().run(viewer(), id());
    if (json) {
      terminal.json(jobs.stream().map(j -> JobView.of(j, null)).toList());
    } else if (jobs.isEmpty()) {
      terminal.say("cli.jobs-none");
    } else {
      terminal.table(
          List.of(14, 14, 22, 26, 26, 14), jobs.stream().map(j -> row(terminal, j)).toList());
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static List<String> row(Terminal terminal, MatchJob job) {
    var ended = job.ended();
    var run = job.run();
    return List.of(
        job.id().value(),
        Lines.text(terminal, "job-state." + job.state()),
        Lines.text(terminal, "cli.job-seekers", job.done(), job.total()),
        job.started().toString(),
        ended == null ? "" : ended.toString(),
        run == null ? "" : run.value());
  }
}
