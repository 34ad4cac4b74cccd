package org.patentbridge.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate profile}: what a proposed profile is worth on kept answers. */
@Command(
    name = "profile",
    description = "Measure on kept answers what another scoring profile is worth.")
final class EvaluateProfileCommand extends Door {

  @Option(
      names = "--rules",
      required = true,
      paramLabel = "DIR",
      description = "Folder with scoring/ID.yaml; files that it lacks are those in force.")
  private Path rules = Path.of("");

  @Option(
      names = "--profile",
      defaultValue = "need-to-patent",
      paramLabel = "ID",
      description = "Scoring profile (default: ${DEFAULT-VALUE}).")
  private String profile = "";

  @Option(names = "--seed", defaultValue = "1", description = "Seed of the interval.")
  private long seed;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var found = useCases().learning().evaluate().run(viewer(), profile, rules, seed);
    var terminal = terminal();
    if (json) {
      terminal.json(
          Map.of(
              "needs",
              found.needs(),
              "before",
              found.before(),
              "after",
              found.after(),
              "difference",
              found.difference(),
              "low",
              found.low(),
              "high",
              found.high()));
    } else {
      terminal.result(Lines.text(terminal, "cli.profile-evaluated", found.needs()));
      terminal.result(
          String.format(
              Locale.ROOT,
              "  %-11s %.4f → %.4f = %+.4f  [%+.4f, %+.4f]",
              "nDCG@10",
              found.before(),
              found.after(),
              found.difference(),
              found.low(),
              found.high()));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }
}
