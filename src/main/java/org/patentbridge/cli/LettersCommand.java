package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.letter.Letter;
import org.patentbridge.domain.letter.LetterId;
import org.patentbridge.usecase.SendLetters;
import org.patentbridge.view.LetterView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code letters}: what is written to people, and what became of it. */
@Command(
    name = "letters",
    description = "Letters by mail: questions after events, and digests of standing needs.",
    subcommands = {
      LettersCommand.ListAll.class,
      LettersCommand.Send.class,
      LettersCommand.Again.class
    })
public final class LettersCommand extends Group {

  private static void told(Terminal terminal, List<Letter> letters, boolean json) {
    if (json) {
      terminal.json(letters.stream().map(LetterView::of).toList());
    } else {
      terminal.table(
          List.of(26, 18, 9, 34, 30, 14),
          letters.stream()
              .map(
                  letter ->
                      List.of(
                          letter.id().value(),
                          word(letter.kind()),
                          word(letter.state()),
                          letter.account().value(),
                          letter.about(),
                          letter.trouble() == null ? "" : word(letter.trouble())))
              .toList());
    }
    terminal.out().flush();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code letters list}: the log. */
  @Command(name = "list", description = "List what was sent, what waits and what failed.")
  static final class ListAll extends Door {

    @Option(
        names = "--state",
        description = "Those alone: sending, sent, waiting, failed, unclear, dropped.")
    private Letter.@Nullable State state;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      told(terminal(), useCases().people().letters().list().run(viewer(), state).letters(), json);
      return ExitCode.DONE;
    }
  }

  /** {@code letters send}: what is due. */
  @Command(name = "send", description = "Send what is due, once each.")
  static final class Send extends Door {

    @Option(names = "--day", paramLabel = "DATE", description = "The day (default: today).")
    private @Nullable LocalDate day;

    @Option(names = "--dry-run", description = "Tell what would be sent, send nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var outcome = sent();
      if (outcome.busy()) {
        terminal().say("cli.letters-busy");
      }
      told(terminal(), outcome.letters(), json);
      return ExitCode.DONE;
    }

    private SendLetters.Outcome sent() {
      try (var progress = progress()) {
        return useCases().people().letters().send().run(viewer(), dayOr(day), dryRun, progress);
      }
    }
  }

  /** {@code letters again}: once more. */
  @Command(
      name = "again",
      description = "Let a letter that failed, or may not have gone out, go out once more.")
  static final class Again extends Door {

    @Parameters(paramLabel = "ID", description = "Id of the letter.")
    private LetterId id = new LetterId("0".repeat(24));

    @Override
    public Integer call() {
      told(terminal(), List.of(useCases().people().letters().again().run(viewer(), id)), false);
      return ExitCode.DONE;
    }
  }
}
