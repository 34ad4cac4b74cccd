package org.patentbridge.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.shortlist.LinkTally;
import org.patentbridge.domain.shortlist.RowMove;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.Triad;
import org.patentbridge.usecase.ExportShortlist;
import org.patentbridge.usecase.FileTarget;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.ShortlistView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code shortlist}: what a chain has to show in a month. */
@Command(
    name = "shortlist",
    description = {
      "Make the shortlist of a chain for a month: companies, patents, needs and triads per link,",
      "with reasons, gaps, and what changed since the chain was on the last time.",
      "Without --investor it is the organizer's copy, which names confidential needs."
    })
public final class ShortlistCommand extends Door {

  private static final int SHOWN = 10;

  @Option(names = "--chain", paramLabel = "ID", required = true, description = "Id of the chain.")
  private @Nullable ChainId chain;

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      description = "The month (default: when the calendar has the chain on next, else this one).")
  private @Nullable YearMonth month;

  @Option(
      names = "--investor",
      paramLabel = "ID",
      description = "Make the list of this investor (id or name): only what it may see.")
  private @Nullable String investor;

  @Option(
      names = "--everybody",
      description = "Make the copy that may be handed to everybody: only what everybody may see.")
  private boolean everybody;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the gates (default: the first of the month).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it here; .xlsx, .pdf or .csv says in which form (default: xlsx).")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print the whole list as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var wanted = Objects.requireNonNull(chain, "picocli demands it");
    var ask = new ShortlistAsk(wanted, month, investor, asOf, everybody);
    Shortlist shortlist;
    try (var progress = progress()) {
      shortlist = useCases().shortlists().make().run(viewer(), ask, progress);
    }
    var terminal = terminal();
    if (json) {
      terminal.json(ShortlistView.of(shortlist, advice()));
    } else {
      show(terminal, shortlist);
    }
    if (out != null) {
      var file = write(shortlist, out);
      if (!json) {
        terminal.result(Lines.text(terminal, "cli.shortlist.file", file));
      }
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  static BothLanguages advice() {
    return BothLanguages.of(Reason.of("export.note.advice.text"));
  }

  /** A folder gets the file under its usual name, anything else is the file itself. */
  private Path write(Shortlist shortlist, Path target) {
    boolean folder = Files.isDirectory(target);
    var into = folder ? target : Objects.requireNonNullElse(target.getParent(), Path.of(""));
    FileTarget whole =
        (name, content) ->
            new FolderTarget(into).file(folder ? name : target.getFileName().toString(), content);
    var written =
        useCases().shortlists().export().run(viewer(), shortlist, formatOf(target), whole);
    return folder ? target.resolve(written.name()) : target;
  }

  private static ExportShortlist.Format formatOf(Path target) {
    var name = target.getFileName() == null ? "" : target.getFileName().toString();
    var lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(ExportShortlist.Format.values())
        .filter(f -> lower.endsWith("." + f.extension()))
        .findFirst()
        .orElse(ExportShortlist.Format.XLSX);
  }

  private static void show(Terminal terminal, Shortlist shortlist) {
    var chinese = terminal.language() == Language.ZH;
    var chainName = chinese ? shortlist.chain().nameZh() : shortlist.chain().nameEn();
    terminal.result(
        Lines.text(
            terminal,
            "cli.shortlist.head",
            chainName + "  " + shortlist.month() + "  " + shortlist.basis().asOf(),
            shortlist.id().value()));
    shortlist.remarks().forEach(r -> terminal.result("  " + r.in(terminal.language())));
    terminal.result("  " + since(terminal, shortlist));
    shortlist.gaps().forEach(g -> show(terminal, shortlist, g));
    var triads = shortlist.rows().triads();
    if (!triads.isEmpty()) {
      terminal.result(Lines.text(terminal, "cli.shortlist.triads"));
      triads.stream()
          .sorted(Triad.BEST_FIRST)
          .limit(SHOWN)
          .forEach(t -> terminal.result("  " + line(terminal, t)));
    }
  }

  private static String since(Terminal terminal, Shortlist shortlist) {
    return shortlist
        .findSince()
        .map(
            s ->
                Lines.text(
                    terminal,
                    s.wholly() ? "export.shortlist.since" : "export.shortlist.since-public",
                    s.month().toString(),
                    s.count(RowMove.What.NEW),
                    s.count(RowMove.What.GONE),
                    s.count(RowMove.What.MOVED),
                    s.stayed()))
        .orElseGet(() -> Lines.text(terminal, "export.shortlist.first"));
  }

  private static void show(Terminal terminal, Shortlist shortlist, LinkTally gap) {
    var chinese = terminal.language() == Language.ZH;
    var name =
        shortlist
            .chain()
            .findLink(gap.link())
            .map(l -> chinese ? l.nameZh() : l.nameEn())
            .orElse(gap.link().link());
    terminal.result(
        "  "
            + Lines.text(
                terminal,
                "cli.shortlist.link",
                name,
                gap.companies().listed(),
                gap.patents().listed(),
                gap.needs().listed(),
                shown(gap.investors()),
                shown(gap.triads())));
    if (!gap.lacking().isEmpty()) {
      var lacking =
          gap.lacking().stream()
              .map(k -> Lines.text(terminal, "shortlist.lacks." + k.word()))
              .collect(Collectors.joining(chinese ? "、" : ", "));
      terminal.result("      " + Lines.text(terminal, "cli.shortlist.lacks", lacking));
    }
  }

  /** A number, or a dash for who may not know it. */
  private static String shown(LinkTally.@Nullable Count count) {
    return count == null ? "–" : Long.toString(count.listed());
  }

  private static String line(Terminal terminal, Triad triad) {
    return Lines.text(
        terminal,
        "cli.shortlist.triad",
        triad.points().toString(),
        triad.link().link(),
        triad.patent().card().number(),
        triad.patent().card().name(),
        List.of(triad.need().card().partyName(), triad.need().card().name()).stream()
            .filter(n -> !n.isEmpty())
            .collect(Collectors.joining(": ")),
        triad.investor().card().name());
  }
}
