package org.patentbridge.cli;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedCompleteness;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.StatedPart;
import org.patentbridge.usecase.CheckNeed;
import org.patentbridge.view.CompletenessView;
import org.patentbridge.view.NeedGapsView;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code needs}: technology needs. */
@Command(name = "needs", description = "Technology needs.", subcommands = NeedsCommand.Check.class)
public final class NeedsCommand extends Group {

  /** {@code needs check}: what a need states, and the questions back. */
  @Command(
      name = "check",
      description = {
        "Say what a need states and what to ask back;",
        "without --need and --text how many of all kept needs lack what."
      })
  static final class Check extends Door {

    @ArgGroup private @Nullable Sought sought;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    /** Which need: a kept one or a text. */
    static final class Sought {
      @Option(names = "--need", paramLabel = "ID", description = "A kept need.")
      private @Nullable NeedId need;

      @Option(
          names = "--text",
          paramLabel = "TEXT",
          description = "A need in words; nothing is kept.")
      private @Nullable String text;
    }

    @Override
    public Integer call() {
      var terminal = terminal();
      var one = sought;
      if (one == null) {
        var gaps = useCases().records().checkNeeds().run(viewer());
        if (json) {
          terminal.json(NeedGapsView.of(gaps));
        } else {
          Lines.needGaps(terminal, gaps);
        }
      } else {
        var asked = new CheckNeed.Request(one.need, one.text);
        var found = useCases().records().checkNeed().run(viewer(), asked);
        if (json) {
          terminal.json(CompletenessView.of(found));
        } else {
          show(terminal, one.need == null ? "–" : one.need.value(), found);
        }
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void show(Terminal terminal, String name, NeedCompleteness need) {
      terminal.result(Lines.text(terminal, "cli.need-completeness", name, need.points()));
      for (StatedPart stated : need.stated()) {
        var part = Lines.text(terminal, "need.part." + stated.part().word());
        terminal.result(Lines.text(terminal, "cli.need-stated", part, stated.evidence()));
      }
      need.indicators()
          .forEach(i -> terminal.result(Lines.text(terminal, "cli.need-indicator", i.toString())));
      for (var missing : need.missing()) {
        var part = Lines.text(terminal, "need.part." + missing.word());
        var question = Lines.text(terminal, "need.question." + missing.word());
        terminal.result(Lines.text(terminal, "cli.need-question", part, question));
      }
    }
  }
}
