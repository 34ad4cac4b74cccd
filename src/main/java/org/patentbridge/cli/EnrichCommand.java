package org.patentbridge.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.patentbridge.usecase.EnrichRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code enrich}: places records in fields, industries and chain links. */
@Command(
    name = "enrich",
    description = "Place new and changed records in technology fields, industries and chain links.")
public final class EnrichCommand extends Door {

  @Option(names = "--json", description = "Print the counts as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Map<String, EnrichRecords.Counts> counts = new LinkedHashMap<>();
    try (var progress = progress()) {
      useCases()
          .records()
          .enrich()
          .run(viewer(), progress)
          .forEach((kind, count) -> counts.put(kind.name().toLowerCase(Locale.ROOT), count));
    }
    var terminal = terminal();
    if (json) {
      Map<String, Map<String, Long>> shown = new LinkedHashMap<>();
      counts.forEach(
          (kind, c) -> shown.put(kind, Map.of("done", c.done(), "unchanged", c.unchanged())));
      terminal.json(shown);
    } else {
      counts.forEach(
          (kind, c) ->
              terminal.result(Lines.text(terminal, "cli.enriched", kind, c.done(), c.unchanged())));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }
}
