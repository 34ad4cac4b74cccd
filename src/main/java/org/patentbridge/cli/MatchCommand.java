package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.EntryView;
import org.patentbridge.view.MatchesView;
import org.patentbridge.view.StrengthView;
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
        new FindMatches.Request(
            what.need, what.text, dayOr(asOf), Math.clamp(limit, 1, 200), FindMatches.Lanes.ALL);
    var answer = useCases().findMatches().run(viewer(), request);
    var terminal = terminal();
    if (json) {
      terminal.json(view(answer));
    } else {
      show(terminal, answer);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static MatchesView view(FindMatches.Answer answer) {
    return new MatchesView(
        StrengthView.of(answer.strength()),
        answer.rows().stream().map(r -> EntryView.of(r.entry(), r.evidence())).toList(),
        answer.farField().stream().map(MatchCommand::view).toList(),
        answer.rejected().stream().map(MatchesView.StoppedView::of).toList());
  }

  private static MatchesView.FarView view(FindMatches.FarRow far) {
    return new MatchesView.FarView(
        EntryView.of(far.row().entry(), far.row().evidence()), BothLanguages.of(far.because()));
  }

  private void show(Terminal terminal, FindMatches.Answer answer) {
    EvidenceLines.strength(terminal, answer.strength());
    answer.rows().forEach(row -> show(terminal, row));
    terminal.result(
        Lines.text(terminal, "cli.match-summary", answer.rows().size(), answer.rejected().size()));
    if (explain) {
      answer.rejected().stream()
          .limit(limit)
          .forEach(
              r ->
                  terminal.result(
                      "  × " + r.pairing().offering() + "  " + Lines.gate(terminal, r.closed())));
    }
    if (!answer.farField().isEmpty()) {
      terminal.result(Lines.text(terminal, "cli.match-far"));
      for (var far : answer.farField()) {
        show(terminal, far.row());
        terminal.result("      " + far.because().in(terminal.language()));
      }
    }
  }

  private void show(Terminal terminal, FindMatches.Row row) {
    var entry = row.entry();
    terminal.table(List.of(6, 12, 22, 60, 24), List.of(Lines.entry(entry)));
    if (explain) {
      Lines.score(terminal, entry.match().score());
      EvidenceLines.show(terminal, row.evidence());
      entry
          .match()
          .unverified()
          .forEach(g -> terminal.result("      ? " + Lines.gate(terminal, g)));
    }
  }
}
