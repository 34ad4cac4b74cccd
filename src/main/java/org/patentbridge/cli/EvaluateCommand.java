package org.patentbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.evaluation.Comparison;
import org.patentbridge.domain.evaluation.ComparisonReport;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.domain.evaluation.QueryHalf;
import org.patentbridge.usecase.EvaluateRanking;
import org.patentbridge.usecase.RankedBy;
import org.patentbridge.view.ComparisonView;
import org.patentbridge.view.EvaluationView;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code evaluate}: measures a ranking on a judged collection, or compares two. */
@Command(
    name = "evaluate",
    description = "Measure a ranking on a judged collection, or compare two.",
    subcommands = {EvaluateInvestorsCommand.class, EvaluateProfileCommand.class})
public final class EvaluateCommand extends Door {

  @Option(
      names = "--collection",
      paramLabel = "DIR",
      description = "Folder with corpus.jsonl[.gz], queries.jsonl, qrels.tsv, or collection.json.")
  private @Nullable Path collection;

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description = "Dictionary to add for this run: CC-CEDICT, or a table zh,en; .gz as well.")
  private @Nullable Path terms;

  @ArgGroup private @Nullable Measured measured;

  @ArgGroup private @Nullable Against against;

  @Option(
      names = "--half",
      defaultValue = "all",
      paramLabel = "all|tuning|reporting",
      description =
          "Ask half of the queries: settings are chosen on one and reported on the other.")
  private QueryHalf half = QueryHalf.ALL;

  @Option(names = "--run", paramLabel = "FILE", description = "Write a TREC run file.")
  private @Nullable Path run;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of the intervals.")
  private long seed;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  /** What is measured; the rules in force where nothing is named. */
  private static final class Measured {

    @Option(
        names = "--rules",
        paramLabel = "DIR",
        description = "Rules to try; files that it lacks are taken from the rules in force.")
    private @Nullable Path rules;

    @Option(
        names = "--score-run",
        paramLabel = "FILE",
        description = "Measure a TREC run file of any system; .gz as well.")
    private @Nullable Path run;

    RankedBy system() {
      return run == null ? new RankedBy.Rules(rules) : new RankedBy.Run(run);
    }
  }

  /** What it is compared with. */
  private static final class Against {

    @Option(
        names = "--against",
        paramLabel = "DIR",
        description = "Compare with these rules, query against query.")
    private @Nullable Path rules;

    @Option(
        names = "--against-run",
        paramLabel = "FILE",
        description = "Compare with a TREC run file, query against query.")
    private @Nullable Path run;

    RankedBy system() {
      return run == null ? new RankedBy.Rules(rules) : new RankedBy.Run(run);
    }
  }

  @Override
  public Integer call() {
    var folder = collection;
    if (folder == null) {
      throw new ParameterException(line(), "Missing required option: '--collection=DIR'");
    }
    var terminal = terminal();
    var wish = new EvaluateRanking.Wish(folder, terms, half, seed);
    var system = measured == null ? new RankedBy.Rules(null) : measured.system();
    if (against == null) {
      measure(terminal, wish, system);
    } else {
      compare(terminal, wish, against.system(), system);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private void measure(Terminal terminal, EvaluateRanking.Wish wish, RankedBy system) {
    EvaluationReport report;
    try (var progress = progress()) {
      report = useCases().quality().evaluate().run(wish, system, target(), progress);
    }
    if (json) {
      terminal.json(EvaluationView.of(report, run == null ? null : run.toString()));
      return;
    }
    terminal.result(
        Lines.text(
            terminal,
            "cli.evaluated",
            report.collection(),
            report.documents(),
            report.queries(),
            report.unanswerable()));
    terminal.result(Lines.text(terminal, "cli.unjudged-zero"));
    show(terminal, report.metrics());
    terminal.result(Lines.text(terminal, "cli.unjudged-removed"));
    show(terminal, report.metricsJudgedOnly());
  }

  private void compare(
      Terminal terminal, EvaluateRanking.Wish wish, RankedBy first, RankedBy second) {
    ComparisonReport report;
    try (var progress = progress()) {
      report = useCases().quality().compare().run(wish, first, second, progress);
    }
    if (json) {
      terminal.json(ComparisonView.of(report));
      return;
    }
    terminal.result(
        Lines.text(terminal, "cli.compared", report.collection(), report.second(), report.first()));
    terminal.result(Lines.text(terminal, "cli.compared.zero"));
    compared(terminal, report.metrics());
    terminal.result(Lines.text(terminal, "cli.compared.removed"));
    compared(terminal, report.metricsJudgedOnly());
  }

  private EvaluateRanking.@Nullable RunFile target() {
    if (run == null) {
      return null;
    }
    var folder = Objects.requireNonNullElse(run.toAbsolutePath().getParent(), Path.of("."));
    return new EvaluateRanking.RunFile(
        new FolderTarget(folder), run.toAbsolutePath().getFileName().toString());
  }

  private static void show(Terminal terminal, List<Measurement> means) {
    for (Measurement m : means) {
      terminal.result(
          String.format(
              Locale.ROOT, "  %-11s %.4f  [%.4f, %.4f]", m.metric(), m.mean(), m.low(), m.high()));
    }
  }

  private static void compared(Terminal terminal, List<Comparison> differences) {
    for (Comparison c : differences) {
      terminal.result(
          String.format(
              Locale.ROOT,
              "  %-11s %.4f − %.4f = %+.4f  [%+.4f, %+.4f]  p %.4f  %d : %d : %d",
              c.metric(),
              c.second(),
              c.first(),
              c.difference(),
              c.low(),
              c.high(),
              c.p(),
              c.wins(),
              c.ties(),
              c.losses()));
    }
  }
}
