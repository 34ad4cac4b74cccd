package org.patentbridge.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.outcome.Deals;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.usecase.ExportOutcomes;
import org.patentbridge.usecase.RecordOutcome;
import org.patentbridge.view.FunnelView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code outcomes}: what became of the pairings of events. */
@Command(
    name = "outcomes",
    description = "What became of the matches of events.",
    subcommands = {OutcomesCommand.Record.class, OutcomesCommand.Report.class})
public final class OutcomesCommand extends Group {

  /** {@code outcomes record}: a step that was reached. */
  @Command(name = "record", description = "State a step that a match reached.")
  static final class Record extends FeedbackCommand.OfEvent {

    @Parameters(index = "0", paramLabel = "NO", description = "Of which patent or offer.")
    private @Nullable OfferingId offering;

    @Parameters(index = "1", description = "The step: ${COMPLETION-CANDIDATES}; from MET on.")
    private OutcomeStep step = OutcomeStep.MET;

    @Option(
        names = "--party",
        paramLabel = "PARTY",
        description = "One of the two, id or name (default: your own organization).")
    private @Nullable String party;

    @Option(names = "--need", paramLabel = "ID", description = "need:… or mandate:…, if several.")
    private @Nullable SeekerId seeker;

    @Option(names = "--on", paramLabel = "DATE", description = "When (default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--mode", description = "Way of the deal: ${COMPLETION-CANDIDATES}.")
    private @Nullable IntentMode mode;

    @Option(names = "--yuan", paramLabel = "SUM", description = "Sum of the deal in yuan.")
    private @Nullable String yuan;

    @Override
    public Integer call() {
      var outcome =
          useCases()
              .outcomes()
              .record()
              .run(
                  viewer(),
                  new RecordOutcome.Request(
                      event(),
                      party,
                      seeker,
                      Objects.requireNonNull(offering, "picocli demands it"),
                      step,
                      dayOr(on),
                      mode,
                      yuan == null ? null : Money.parse(yuan, "CNY")));
      var terminal = terminal();
      terminal.result(
          Lines.text(
              terminal,
              "cli.outcomes.recorded",
              outcome.pairing().offering().toString(),
              Lines.text(terminal, key(outcome.step())),
              outcome.on().toString()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private static String key(OutcomeStep step) {
    return "outcome-step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code outcomes report}: the funnel. */
  @Command(name = "report", description = "Count how many matches reached which step.")
  static final class Report extends Door {

    @Option(
        names = "--by",
        defaultValue = "EVENT",
        description = "Groups: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FunnelBy by = FunnelBy.EVENT;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Write it to this file, .xlsx or .csv.")
    private @Nullable Path out;

    @Override
    public Integer call() {
      var funnel = useCases().outcomes().report().run(viewer(), by);
      var terminal = terminal();
      if (out != null) {
        write(funnel, out);
        terminal.result(out.toString());
      } else if (json) {
        terminal.json(FunnelView.of(funnel));
      } else {
        print(terminal, funnel);
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private void write(Funnel funnel, Path file) {
      var format =
          file.toString().endsWith(".csv") ? ExportOutcomes.Format.CSV : ExportOutcomes.Format.XLSX;
      useCases()
          .outcomes()
          .export()
          .run(
              viewer(),
              funnel,
              format,
              (name, content) -> {
                try (var stream = java.nio.file.Files.newOutputStream(file)) {
                  content.writeTo(stream);
                }
              });
    }

    private static void print(Terminal terminal, Funnel funnel) {
      List<Funnel.Row> rows = new ArrayList<>(funnel.rows());
      rows.add(funnel.total());
      for (var row : rows) {
        var name = row.group().equals(Funnel.ALL) ? "cli.outcomes.all" : "cli.outcomes.group";
        terminal.result(Lines.text(terminal, name, row.group(), row.pairings()));
        for (var step : OutcomeStep.values()) {
          if (row.reached(step) > 0) {
            terminal.result("  " + Lines.text(terminal, key(step)) + ": " + row.reached(step));
          }
        }
      }
      funnel.deals().forEach(deals -> print(terminal, deals));
      if (funnel.guarded()) {
        terminal.say("cli.outcomes.guarded");
      }
    }

    private static void print(Terminal terminal, Deals deals) {
      var change = deals.change();
      var half = deals.half().toString();
      terminal.result(
          change == null
              ? Lines.text(terminal, "cli.outcomes.deals", half, deals.count())
              : Lines.text(
                  terminal,
                  "cli.outcomes.deals.change",
                  half,
                  deals.count(),
                  String.format(Locale.ROOT, "%+.1f", change * 100)));
    }
  }
}
