package org.patentbridge.cli;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.view.AuditView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code audit}: who saw, wrote out or changed what. */
@Command(name = "audit", description = "List who saw, wrote out or changed what, the latest first.")
public final class AuditCommand extends Door {

  @Option(names = "--need", paramLabel = "ID", description = "Only who saw this need.")
  private @Nullable NeedId need;

  @Option(
      names = "--limit",
      defaultValue = "50",
      description = "Most entries (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var terminal = terminal();
    var all =
        useCases().people().audit().run(viewer(), need, limit).stream().map(AuditView::of).toList();
    if (json) {
      terminal.json(all);
    } else {
      all.forEach(
          e ->
              terminal.result(
                  String.join("  ", e.at(), e.who(), e.role(), e.action(), e.noun(), e.subject())
                      .strip()));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }
}
