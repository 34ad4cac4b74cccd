package org.patentbridge.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.patentbridge.usecase.EvaluateInvestors;
import org.patentbridge.view.PredictionReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate investors}: does the model tell a company's next investors? */
@Command(
    name = "investors",
    description = "Measure on past deals whether a company's next investors are told.")
final class EvaluateInvestorsCommand extends Door {

  @Option(
      names = "--investments",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of past deals; the format is recognised.")
  private List<Path> files = List.of();

  @Option(
      names = "--train-before",
      required = true,
      paramLabel = "DATE",
      description = "Deals before this day are known.")
  private LocalDate trainBefore = LocalDate.EPOCH;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "Deals from this day on are not asked about.")
  private LocalDate until = LocalDate.EPOCH;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of the intervals.")
  private long seed;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    EvaluateInvestors.Answer answer;
    try (var progress = progress()) {
      answer =
          useCases()
              .quality()
              .investors()
              .run(new EvaluateInvestors.Wish(files, trainBefore, until, seed), progress);
    }
    var terminal = terminal();
    if (json) {
      terminal.json(
          PredictionReportView.of(
              new PredictionReportView.Asked(
                  trainBefore.toString(),
                  until.toString(),
                  answer.deals(),
                  answer.known(),
                  answer.investors(),
                  answer.skipped()),
              answer.report()));
    } else {
      show(terminal, answer);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static void show(Terminal terminal, EvaluateInvestors.Answer answer) {
    var report = answer.report();
    terminal.result(
        Lines.text(
            terminal,
            "cli.predicted",
            answer.deals(),
            answer.known(),
            answer.investors(),
            report.queries(),
            report.answers(),
            report.reachable()));
    for (var system : report.systems()) {
      for (var m : system.metrics()) {
        terminal.result(
            String.format(
                Locale.ROOT,
                "  %-20s %-10s %.4f  [%.4f, %.4f]",
                system.system(),
                m.metric(),
                m.mean(),
                m.low(),
                m.high()));
      }
    }
    for (var r : report.ratios()) {
      terminal.result(
          String.format(
              Locale.ROOT,
              "  %-10s × %.3f  [%.3f, %.3f]  %s",
              r.metric(),
              r.ratio(),
              r.low(),
              r.high(),
              r.against()));
    }
  }
}
