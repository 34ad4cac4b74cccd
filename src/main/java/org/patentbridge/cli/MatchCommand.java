package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.view.EntryView;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code match}: one need's ranked licensable patents, with reasons. */
@Command(name = "match", description = "Rank licensable patents and offers for one need.")
public final class MatchCommand extends Door {

  @ArgGroup(multiplicity = "1")
  private @Nullable Sought sought;

  @Option(names = "--limit", defaultValue = "10", description = "Rows (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--explain", description = "Show every part of every score.")
  private boolean explain;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the gates (default: today).")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  /** What is sought: a kept need or a text. */
  static final class Sought {
    @Option(names = "--need", paramLabel = "ID", description = "A kept need.")
    private @Nullable NeedId need;

    @Option(names = "--text", paramLabel = "TEXT", description = "What is sought, in words.")
    private @Nullable String text;
  }

  @Override
  public Integer call() {
    var what = Objects.requireNonNull(sought, "picocli demands it");
    var request =
        new FindMatches.Request(what.need, what.text, dayOr(asOf), Math.clamp(limit, 1, 200));
    var answer = useCases().findMatches().run(viewer(), request);
    var terminal = terminal();
    if (json) {
      terminal.json(answer.entries().stream().map(EntryView::of).toList());
    } else {
      answer.entries().forEach(e -> show(terminal, e));
      terminal.result(
          Lines.text(
              terminal, "cli.match-summary", answer.entries().size(), answer.rejected().size()));
      if (explain) {
        answer.rejected().stream()
            .limit(limit)
            .forEach(
                r ->
                    terminal.result(
                        "  × " + r.pairing().offering() + "  " + Lines.gate(terminal, r.closed())));
      }
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private void show(Terminal terminal, MatchEntry entry) {
    terminal.table(List.of(6, 12, 22, 60, 24), List.of(Lines.entry(entry)));
    if (explain) {
      Lines.score(terminal, entry.match().score());
      entry
          .match()
          .unverified()
          .forEach(g -> terminal.result("      ? " + Lines.gate(terminal, g)));
    }
  }
}
