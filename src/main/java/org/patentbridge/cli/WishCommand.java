package org.patentbridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.series.SeriesId;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.StateWish;
import org.patentbridge.view.WishView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands by which the words of participants come in, before and after an event. */
final class WishCommand {

  private WishCommand() {}

  /** {@code event wish}: one word. */
  @Command(
      name = "wish",
      description = "Enter one participant's wish, or take it back; one side's no is final.")
  static final class State extends EventCommand.OfEvent {

    @Parameters(index = "1", description = "Which side says it: seeker or holder.")
    private Side by = Side.SEEKER;

    @Parameters(index = "2", paramLabel = "PARTY", description = "Who says it: id or name.")
    private String party = "";

    @Parameters(index = "3", description = "must-meet, meet, no-thanks or lift.")
    private Word word = Word.MEET;

    @Option(names = "--other", paramLabel = "PARTY", description = "Of whom: id or name.")
    private @Nullable String other;

    @Option(names = "--patent", paramLabel = "NO", description = "Of which patent or offer.")
    private @Nullable OfferingId patent;

    @Option(names = "--note", defaultValue = "", description = "Why.")
    private String note = "";

    /** What a participant can say, and that it takes it back. */
    enum Word {
      MUST_MEET,
      MEET,
      NO_THANKS,
      LIFT;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }

      private @Nullable WishWord said() {
        return this == LIFT ? null : WishWord.valueOf(name());
      }
    }

    @Override
    public Integer call() {
      var request = new StateWish.Request(id(), by, party, other, patent, word.said(), note);
      var all = useCases().wishes().state().run(viewer(), request);
      var terminal = terminal();
      terminal.result(Lines.text(terminal, "cli.wishes.count", all.size()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code event wishes}: a table of them, or the list. */
  @Command(name = "wishes", description = "Enter wishes from a table; without one, list them.")
  static final class Wishes extends EventCommand.OfEvent {

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "FILE",
        description = "CSV, TSV, XLSX or JSON lines.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      if (file != null) {
        return told(
            terminal(), useCases().wishes().enter().run(viewer(), id(), InputFile.of(file)));
      }
      var all = useCases().wishes().list().run(viewer(), id());
      var terminal = terminal();
      if (json) {
        terminal.json(all.stream().map(WishView::of).toList());
      } else {
        terminal.table(List.of(10, 30, 12, 30, 26), all.stream().map(Wishes::row).toList());
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static List<String> row(Wish wish) {
      var offering = wish.offering();
      return List.of(
          wish.by().name().toLowerCase(Locale.ROOT),
          wish.speaker().value(),
          wish.word().word(),
          wish.target().value(),
          offering == null ? "" : offering.toString());
    }
  }

  private static int told(Terminal terminal, ImportedFile taken) {
    terminal.problems(taken.problems());
    terminal.result(
        Lines.text(terminal, "cli.wishes", taken.source(), taken.taken(), taken.refused()));
    terminal.out().flush();
    return taken.isWhole() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  /** {@code event answers}: what became of the pairings. */
  @Command(
      name = "answers",
      description = {
        "Enter from a table who met over what and why others passed;",
        "later events of the series remember it."
      })
  static final class Answers extends EventCommand.OfEvent {

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV, TSV, XLSX or JSON lines.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      return told(
          terminal(), useCases().wishes().answers().run(viewer(), id(), InputFile.of(file)));
    }
  }

  /** {@code event series}: which events remember each other. */
  @Command(
      name = "series",
      description = "Count an event to a series; without a name, say to which it belongs.")
  static final class Series extends EventCommand.OfEvent {

    @Parameters(index = "1", arity = "0..1", paramLabel = "SERIES", description = "Id.")
    private @Nullable SeriesId series;

    @Override
    public Integer call() {
      var answer = useCases().wishes().series().run(viewer(), id(), series);
      var terminal = terminal();
      var id = answer.series();
      terminal.result(
          id == null
              ? Lines.text(terminal, "cli.series.none")
              : Lines.text(terminal, "cli.series", id.value(), answer.earlier().size()));
      answer.earlier().forEach(e -> terminal.result("  " + e.value()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
