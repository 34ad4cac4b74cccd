package org.patentbridge.cli;

import java.util.List;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.view.TierView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiers}: what answers made of patents and offers. */
@Command(
    name = "tiers",
    description = "What answers made of patents and offers, and why.",
    subcommands = {TiersCommand.ListAll.class, TiersCommand.Review.class})
public final class TiersCommand extends Group {

  private static int told(Terminal terminal, List<TierChange> changes, boolean json) {
    if (json) {
      terminal.json(changes.stream().map(TierView::of).toList());
    } else if (changes.isEmpty()) {
      terminal.say("cli.tiers-none");
    } else {
      for (var change : changes) {
        terminal.result(
            Lines.text(
                terminal,
                "cli.tiers.change",
                change.offering().toString(),
                change.from().name(),
                change.to().name(),
                change.parties(),
                change.rule()));
        terminal.result("  " + change.because());
      }
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  /** {@code tiers list}: the log. */
  @Command(name = "list", description = "List changes of tier; holders see those of their own.")
  static final class ListAll extends Door {

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      return told(terminal(), useCases().tiers().list().run(viewer()), json);
    }
  }

  /** {@code tiers review}: what is due. */
  @Command(
      name = "review",
      description = "Move what answers, or a new level, price or declaration, call for.")
  static final class Review extends Door {

    @Option(names = "--dry-run", description = "Tell what is due, change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      return told(terminal(), useCases().tiers().review().run(viewer(), dryRun), json);
    }
  }
}
