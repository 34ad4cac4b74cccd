package org.patentbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.usecase.EvaluateRanking;
import org.patentbridge.view.EvaluationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: measures the ranking on a judged collection. */
@Command(name = "evaluate", description = "Measure the ranking on a judged collection.")
public final class EvaluateCommand extends Door {

  @Option(
      names = "--collection",
      required = true,
      paramLabel = "DIR",
      description = "Folder with corpus.jsonl[.gz], queries.jsonl, qrels.tsv, or collection.json.")
  private @Nullable Path collection;

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description = "Dictionary to add for this run: CC-CEDICT, or a table zh,en; .gz as well.")
  private @Nullable Path terms;

  @Option(names = "--run", paramLabel = "FILE", description = "Write a TREC run file.")
  private @Nullable Path run;

  @Option(names = "--seed", defaultValue = "1", description = "Seed of the intervals.")
  private long seed;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var terminal = terminal();
    EvaluationReport report;
    try (var progress = progress()) {
      var folder = Objects.requireNonNull(collection, "picocli demands it");
      var wish = new EvaluateRanking.Wish(folder, terms, seed);
      report = useCases().evaluateRanking().run(wish, target(), progress);
    }
    if (json) {
      terminal.json(EvaluationView.of(report, run == null ? null : run.toString()));
    } else {
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
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private EvaluateRanking.@Nullable RunFile target() {
    if (run == null) {
      return null;
    }
    var folder = Objects.requireNonNullElse(run.toAbsolutePath().getParent(), Path.of("."));
    return new EvaluateRanking.RunFile(
        new FolderTarget(folder), run.toAbsolutePath().getFileName().toString());
  }

  private static void show(Terminal terminal, List<Measurement> measured) {
    for (Measurement m : measured) {
      terminal.result(
          String.format(
              Locale.ROOT, "  %-11s %.4f  [%.4f, %.4f]", m.metric(), m.mean(), m.low(), m.high()));
    }
  }
}
