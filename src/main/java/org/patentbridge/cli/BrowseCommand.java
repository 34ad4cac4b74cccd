package org.patentbridge.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.shortlist.KeptRow;
import org.patentbridge.domain.shortlist.MeetingRequest;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.usecase.BrowseChain;
import org.patentbridge.usecase.CompareRows;
import org.patentbridge.usecase.ListKeptRows;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.view.ExclusionView;
import org.patentbridge.view.KeptRowView;
import org.patentbridge.view.MeetingRequestView;
import org.patentbridge.view.RowSideView;
import org.patentbridge.view.ShortlistRowView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code browse}: an investor's way through a chain. */
@Command(
    name = "browse",
    description = "Go through a chain link by link, compare, keep rows, ask for meetings.",
    subcommands = {
      BrowseCommand.Rows.class,
      BrowseCommand.Compare.class,
      BrowseCommand.Keep.class,
      BrowseCommand.Kept.class,
      BrowseCommand.Drop.class,
      BrowseCommand.Ask.class,
      BrowseCommand.Asked.class,
    })
public final class BrowseCommand extends Group {

  /** What all that look at one chain have. */
  abstract static class OfChain extends Door {

    @Option(names = "--chain", paramLabel = "ID", required = true, description = "The chain.")
    private @Nullable ChainId chain;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The month.")
    private @Nullable YearMonth month;

    @Option(
        names = "--investor",
        paramLabel = "ID",
        description = "For this investor, id or name (default: the organizer).")
    private @Nullable String investor;

    final ChainId chain() {
      return Objects.requireNonNull(chain, "picocli demands it");
    }

    final ShortlistAsk ask() {
      return new ShortlistAsk(chain(), month, investor, null, false);
    }
  }

  private static void show(Terminal terminal, ShortlistRow row) {
    var card = row.card();
    terminal.result(
        Lines.text(
            terminal,
            "cli.browse.row",
            row.link().link() + " " + row.rank(),
            row.points().toString(),
            card.name()
                + (card.number().isEmpty() ? "" : "  " + card.number())
                + (card.partyName().isEmpty() || card.partyName().equals(card.name())
                    ? ""
                    : "  " + card.partyName())
                + (card.regionName().isEmpty() ? "" : "  " + card.regionName())));
    terminal.result("      " + row.id());
    for (Reason fact : card.facts()) {
      terminal.result("      " + fact.in(terminal.language()));
    }
  }

  private static String exclusion(Terminal terminal, ShortlistExclusion excluded) {
    return Lines.text(
        terminal,
        "cli.browse.excluded",
        excluded.name(),
        Lines.text(terminal, "gate." + excluded.verdict().gate()),
        excluded.verdict().reason().in(terminal.language()));
  }

  /** {@code browse rows}: what stands on the links. */
  @Command(
      name = "rows",
      description = "List companies, patents and needs on the links of a chain.")
  static final class Rows extends OfChain {

    @Option(names = "--link", paramLabel = "LINK", description = "On this link alone.")
    private @Nullable String link;

    @Option(names = "--kind", description = "One of ${COMPLETION-CANDIDATES} alone.")
    private @Nullable RowKind kind;

    @Option(
        names = "--sort",
        defaultValue = "POINTS",
        description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BrowseChain.Sort sort = BrowseChain.Sort.POINTS;

    @Option(names = "--excluded", description = "Also list what a gate stopped.")
    private boolean withExcluded;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var on = link == null ? null : ChainLinkId.parse(chain() + "/" + link);
      var answer =
          useCases()
              .shortlists()
              .browse()
              .rows()
              .run(viewer(), new BrowseChain.Request(ask(), on, kind, sort));
      var terminal = terminal();
      if (json) {
        terminal.json(
            new Shown(
                answer.rows().stream().map(ShortlistRowView::of).toList(),
                withExcluded
                    ? answer.excluded().stream().map(ExclusionView::of).toList()
                    : List.of()));
      } else {
        answer.rows().forEach(r -> show(terminal, r));
        if (withExcluded) {
          answer.excluded().forEach(e -> terminal.result(exclusion(terminal, e)));
        }
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    /**
     * What is printed.
     *
     * @param rows what is listed
     * @param excluded what a gate stopped, where asked for
     */
    record Shown(List<ShortlistRowView> rows, List<ExclusionView> excluded) {}
  }

  /** {@code browse compare}: rows side by side. */
  @Command(name = "compare", description = "Lay two to four rows of one kind side by side.")
  static final class Compare extends OfChain {

    @Parameters(paramLabel = "ROW", arity = "1..*", description = "Like patent:CN107123456B.")
    private List<RowId> rows = List.of();

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var sides = useCases().shortlists().browse().compare().run(viewer(), ask(), rows);
      var terminal = terminal();
      if (json) {
        terminal.json(
            sides.stream().map(s -> RowSideView.of(s.id(), s.row(), s.excluded())).toList());
      } else {
        sides.forEach(s -> side(terminal, s));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static void side(Terminal terminal, CompareRows.Side side) {
      var row = side.row();
      var excluded = side.excluded();
      if (row != null) {
        show(terminal, row);
        Lines.score(terminal, row.score());
      } else if (excluded != null) {
        terminal.result(exclusion(terminal, excluded));
      }
    }
  }

  /** {@code browse keep}: puts a row aside. */
  @Command(name = "keep", description = "Keep a row, with a note; the later note counts.")
  static final class Keep extends OfChain {

    @Parameters(paramLabel = "ROW", description = "Like company:913….")
    private @Nullable RowId row;

    @Option(names = "--note", defaultValue = "", description = "Your own words.")
    private String note = "";

    @Override
    public Integer call() {
      var id = Objects.requireNonNull(row, "picocli demands it");
      var kept = useCases().shortlists().browse().keep().run(viewer(), ask(), id, note);
      var terminal = terminal();
      kept(terminal, kept);
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private static void kept(Terminal terminal, KeptRow kept) {
    var name = kept.name().isEmpty() ? Lines.text(terminal, "shortlist.unnamed") : kept.name();
    terminal.result(Lines.text(terminal, "cli.browse.kept", kept.chain() + " " + kept.row(), name));
    if (!kept.note().isEmpty()) {
      terminal.result("      " + Lines.text(terminal, "cli.browse.note", kept.note()));
    }
  }

  /** {@code browse kept}: what is put aside. */
  @Command(
      name = "kept",
      description = "List the kept rows with their notes and how they stand now.")
  static final class Kept extends Door {

    @Option(names = "--investor", paramLabel = "ID", description = "Of this investor.")
    private @Nullable String investor;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var all = useCases().shortlists().browse().kept().run(viewer(), investor);
      var terminal = terminal();
      if (json) {
        terminal.json(all.stream().map(Kept::view).toList());
      } else {
        all.forEach(s -> standing(terminal, s));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }

    private static KeptRowView view(ListKeptRows.Standing standing) {
      var now = standing.now();
      return KeptRowView.of(
          standing.kept(),
          now == null ? null : RowSideView.of(now.id(), now.row(), now.excluded()));
    }

    private static void standing(Terminal terminal, ListKeptRows.Standing standing) {
      kept(terminal, standing.kept());
      var now = standing.now();
      var row = now == null ? null : now.row();
      var excluded = now == null ? null : now.excluded();
      terminal.result(
          "      "
              + (row != null
                  ? Lines.text(terminal, "cli.browse.kept.now", row.rank(), row.link().link())
                  : excluded != null
                      ? exclusion(terminal, excluded)
                      : Lines.text(terminal, "cli.browse.kept.gone")));
    }
  }

  /** {@code browse drop}: forgets a row. */
  @Command(name = "drop", description = "Keep a row no longer.")
  static final class Drop extends OfChain {

    @Parameters(paramLabel = "ROW", description = "Like company:913….")
    private @Nullable RowId row;

    @Override
    public Integer call() {
      var id = Objects.requireNonNull(row, "picocli demands it");
      var dropped = useCases().shortlists().browse().drop().run(viewer(), ask(), id);
      var terminal = terminal();
      terminal.result(Lines.text(terminal, "cli.browse.dropped", dropped.row().toString()));
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  /** {@code browse ask}: asks for a meeting. */
  @Command(
      name = "ask",
      description = {
        "Ask for a meeting with who stands behind a row. At the event of the month it counts as a",
        "wish; where the owner is anonymous, the organizer arranges it."
      })
  static final class Ask extends OfChain {

    @Parameters(paramLabel = "ROW", description = "Like company:913….")
    private @Nullable RowId row;

    @Option(names = "--note", defaultValue = "", description = "Why.")
    private String note = "";

    @Override
    public Integer call() {
      var id = Objects.requireNonNull(row, "picocli demands it");
      var request = useCases().shortlists().browse().ask().run(viewer(), ask(), id, note);
      var terminal = terminal();
      asked(terminal, request);
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }

  private static void asked(Terminal terminal, MeetingRequest request) {
    var event = request.event();
    terminal.result(
        Lines.text(
            terminal,
            "cli.browse.asked",
            request.month().toString(),
            request.by().value(),
            request.row() + " " + request.name(),
            event == null
                ? Lines.text(terminal, "cli.browse.asked.broker")
                : Lines.text(terminal, "cli.browse.asked.event", event.value())));
    if (!request.note().isEmpty()) {
      terminal.result("      " + Lines.text(terminal, "cli.browse.note", request.note()));
    }
  }

  /** {@code browse asked}: the requests. */
  @Command(name = "asked", description = "List the meetings that were asked for.")
  static final class Asked extends Door {

    @Option(names = "--investor", paramLabel = "ID", description = "By this investor.")
    private @Nullable String investor;

    @Option(names = "--json", description = "Print as JSON.")
    private boolean json;

    @Override
    public Integer call() {
      var all = useCases().shortlists().browse().asked().run(viewer(), investor);
      var terminal = terminal();
      if (json) {
        terminal.json(all.stream().map(MeetingRequestView::of).toList());
      } else {
        all.forEach(r -> asked(terminal, r));
      }
      terminal.out().flush();
      return ExitCode.DONE;
    }
  }
}
