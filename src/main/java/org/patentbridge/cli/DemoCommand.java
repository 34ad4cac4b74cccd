package org.patentbridge.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.patentbridge.domain.match.MatchList;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.RunDemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the main job on the sample data. */
@Command(
    name = "demo",
    description =
        "Load sample-data, index it, run its events, write match lists and timetables; then serve.")
public final class DemoCommand extends Door {

  /** How many lists and rows of each event are printed. */
  private static final int SHOWN_LISTS = 3;

  private static final int SHOWN_ROWS = 3;

  @Option(names = "--no-serve", description = "Stop after the files are written.")
  private boolean noServe;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "target/demo",
      description = "Folder for the files (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("target/demo");

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      defaultValue = "sample-data",
      description = "Folder of the samples (default: ${DEFAULT-VALUE}).")
  private Path samples = Path.of("sample-data");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "2026-11-23",
      description = "Day that the samples are looked at (default: ${DEFAULT-VALUE}).")
  private LocalDate asOf = LocalDate.of(2026, 11, 23);

  @Option(names = "--seed", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
  private long seed;

  /** Folder for the files. */
  public Path out() {
    return out;
  }

  /** Whether the process goes on to answer over HTTP. */
  public boolean serves() {
    return !noServe;
  }

  @Override
  public Integer call() {
    var terminal = terminal();
    var request = new RunDemo.Request(samples, asOf, seed);
    try (var progress = progress()) {
      var answer = useCases().runDemo().run(viewer(), request, new FolderTarget(out), progress);
      answer.reports().forEach(r -> terminal.problems(r.problems()));
      answer.events().forEach(played -> show(terminal, played));
      signIns(terminal, answer);
      answer.shortlists().forEach(name -> terminal.result("  → " + out.resolve(name)));
    }
    terminal.out().flush();
    if (serves()) {
      terminal.say("cli.serving", useCases().server().address());
      useCases().server().awaitStop();
    }
    return ExitCode.DONE;
  }

  /** Not among the results: they are the same each time, passwords are not. */
  private void signIns(Terminal terminal, RunDemo.Answer answer) {
    var runs = answer.events().stream().map(RunDemo.Played::run).toList();
    terminal.out().flush();
    terminal.say("cli.sign-ins");
    for (var signIn : useCases().people().seed().run(viewer(), runs)) {
      var account = signIn.account();
      terminal.say(
          "cli.sign-in",
          account.role().name(),
          account.name().value(),
          signIn.password(),
          account.organization().value());
    }
  }

  private void show(Terminal terminal, RunDemo.Played played) {
    var event = played.event();
    var run = played.run();
    terminal.problems(played.participants().problems());
    terminal.result("");
    terminal.result(terminal.language() == Language.ZH ? event.nameZh() : event.nameEn());
    terminal.result(
        Lines.text(
            terminal,
            "cli.run-summary",
            run.lists().size(),
            run.entries().size(),
            run.total().toString(),
            run.leftOvers().size(),
            played.timetable().meetings().size(),
            played.timetable().slotsUsed(),
            played.timetable().unscheduled().size()));
    run.lists().stream().limit(SHOWN_LISTS).forEach(list -> show(terminal, list));
    var files = played.files().files().stream().map(ExportEvent.Written::name).toList();
    var shown = files.stream().filter(f -> f.endsWith(".xlsx") || f.endsWith(".pdf")).toList();
    shown.forEach(f -> terminal.result("  → " + out.resolve(f)));
    terminal.result(Lines.text(terminal, "cli.more-files", files.size() - shown.size(), out));
    terminal.problems(new ProblemReport(played.files().leftOut()));
  }

  private static void show(Terminal terminal, MatchList list) {
    terminal.result("  " + list.name());
    terminal.table(
        List.of(6, 12, 22, 60, 24),
        list.entries().stream().limit(SHOWN_ROWS).map(Lines::entry).toList());
  }
}
