package org.patentbridge.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.shortlist.LinkTally;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.RowMove;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.ShortlistExclusion;
import org.patentbridge.domain.shortlist.ShortlistRow;
import org.patentbridge.domain.shortlist.SinceLast;
import org.patentbridge.domain.shortlist.Triad;

/** The tables of a shortlist; links stand in the order of the chain, whatever their ids. */
final class ShortlistTables {

  private static final int FROZEN = 3;

  private final Shortlist shortlist;
  private final Map<ChainLinkId, Integer> places = new HashMap<>();

  ShortlistTables(Shortlist shortlist) {
    this.shortlist = shortlist;
    for (ChainLink link : shortlist.chain().links()) {
      places.put(link.id(), places.size());
    }
  }

  /** Both names of a link with its number along the chain. */
  String name(ChainLinkId id) {
    return shortlist
        .chain()
        .findLink(id)
        .map(l -> (place(id) + 1) + " " + l.nameZh() + " " + l.nameEn())
        .orElse(id.toString());
  }

  private int place(ChainLinkId id) {
    return places.getOrDefault(id, places.size());
  }

  private <T> List<T> inOrder(List<T> rows, java.util.function.Function<T, ChainLinkId> link) {
    return rows.stream().sorted(Comparator.comparingInt(r -> place(link.apply(r)))).toList();
  }

  /** The gap table. */
  Table gaps() {
    var audience = shortlist.audience();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("link", 44),
                Column.of("position", 16),
                Column.of("companies", 12),
                Column.of("patents", 12),
                Column.of("needs", 12)));
    if (audience.isOrganizer()) {
      columns.add(Column.of("investors", 12));
    }
    if (audience.showsInvestors()) {
      columns.add(Column.of("triads", 12));
    }
    columns.add(Column.of("lacking", 40));
    return Table.of("gaps", columns, shortlist.gaps(), this::row);
  }

  private List<Cell> row(LinkTally tally) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name(tally.link())));
    cells.add(
        Cell.of(
            shortlist
                .chain()
                .findLink(tally.link())
                .map(l -> Words.both("chain-position." + l.position()))
                .orElse("")));
    for (var kind :
        List.of(RowKind.COMPANY, RowKind.PATENT, RowKind.NEED, RowKind.INVESTOR, RowKind.TRIAD)) {
      var count = tally.count(kind);
      if (count != null) {
        cells.add(Cell.of(count.listed()));
      }
    }
    cells.add(lacking(tally));
    return cells;
  }

  private static Cell lacking(LinkTally tally) {
    var lacking = tally.lacking();
    return lacking.isEmpty()
        ? Cell.of(Words.both("export.shortlist.complete"))
        : new Cell.Alert(
            lacking.stream()
                .map(k -> Words.both("shortlist.lacks." + k.word()))
                .collect(Collectors.joining("\n")));
  }

  /** All rows of a kind with a column for each part of their points. */
  Table rows(RowKind kind) {
    return rows(kind, shortlist.rows().listed(), true);
  }

  /** The rows of a kind on one link. */
  Table rows(RowKind kind, ChainLinkId link) {
    return rows(kind, shortlist.rows().on(link, kind), false);
  }

  private Table rows(RowKind kind, List<ShortlistRow> all, boolean withLink) {
    var rows =
        inOrder(all.stream().filter(r -> r.id().kind() == kind).toList(), ShortlistRow::link);
    var features =
        rows.stream()
            .flatMap(r -> r.score().parts().stream())
            .map(ScorePart::feature)
            .distinct()
            .toList();
    List<Column> columns = new ArrayList<>();
    if (withLink) {
      columns.add(Column.of("link", 30));
    }
    columns.add(Column.of("rank", 7));
    columns.add(Column.of(nameColumn(kind), 40));
    if (kind == RowKind.PATENT || kind == RowKind.NEED || kind == RowKind.INVESTOR) {
      columns.add(Column.of(numberColumn(kind), 18));
    }
    if (kind == RowKind.PATENT || kind == RowKind.NEED) {
      columns.add(Column.of(kind == RowKind.PATENT ? "holder" : "enterprise", 26));
    }
    columns.add(Column.of("region", 12));
    if (kind == RowKind.NEED) {
      columns.add(Column.of("level", 18));
    }
    columns.add(Column.of("facts", 40));
    columns.add(Column.of("points", 10));
    features.forEach(f -> columns.add(Column.named("feature." + f, f, 12)));
    columns.addAll(
        List.of(
            Column.of("coverage", 10),
            Column.of("missing", 22),
            Column.of("unverified", 40),
            Column.of("why-zh", 50),
            Column.of("why-en", 50),
            Column.of("row-id", 30)));
    return Table.of(sheet(kind), columns, rows, r -> row(kind, r, features, withLink))
        .frozen(withLink ? FROZEN : 0);
  }

  private static String sheet(RowKind kind) {
    return switch (kind) {
      case COMPANY -> "companies";
      case PATENT -> "patents";
      case NEED -> "needs";
      case INVESTOR -> "investors";
      case TRIAD -> "triads";
    };
  }

  private static String nameColumn(RowKind kind) {
    return switch (kind) {
      case PATENT -> "title";
      case NEED -> "need-title";
      case INVESTOR -> "investor";
      default -> "enterprise";
    };
  }

  private static String numberColumn(RowKind kind) {
    return switch (kind) {
      case NEED -> "need-id";
      case INVESTOR -> "mandate-id";
      default -> "number";
    };
  }

  private List<Cell> row(RowKind kind, ShortlistRow row, List<String> features, boolean withLink) {
    var card = row.card();
    List<Cell> cells = new ArrayList<>();
    if (withLink) {
      cells.add(Cell.of(name(row.link())));
    }
    cells.add(Cell.of(row.rank()));
    cells.add(Cell.of(names(card)));
    if (kind == RowKind.PATENT || kind == RowKind.NEED || kind == RowKind.INVESTOR) {
      cells.add(Cell.of(card.number()));
    }
    if (kind == RowKind.PATENT || kind == RowKind.NEED) {
      cells.add(Cell.of(card.partyName()));
    }
    cells.add(Cell.of(region(card)));
    if (kind == RowKind.NEED) {
      var level = card.level();
      cells.add(level == null ? Cell.EMPTY : Cell.of(Words.of("level", level)));
    }
    cells.add(Cell.of(reasons(card.facts())));
    cells.add(Cell.of(row.points()));
    features.forEach(f -> cells.add(MatchTable.earned(row.score().parts(), f)));
    cells.add(new Cell.Share(row.score().coverage()));
    cells.add(Cell.of(MatchTable.missing(row.score())));
    cells.add(Cell.of(MatchTable.unverified(row.unverified())));
    cells.add(Cell.of(MatchTable.why(row.score(), Language.ZH)));
    cells.add(Cell.of(MatchTable.why(row.score(), Language.EN)));
    cells.add(Cell.of(row.id().toString()));
    return cells;
  }

  static String names(RowCard card) {
    return Stream.of(card.nameZh(), card.nameEn())
        .filter(n -> !n.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String region(RowCard card) {
    var region = card.region();
    return region == null ? "" : card.regionName().isEmpty() ? region.value() : card.regionName();
  }

  private static String reasons(List<Reason> reasons) {
    return reasons.stream().map(Words::of).collect(Collectors.joining("\n"));
  }

  /** All triads. */
  Table triads() {
    return triads(shortlist.rows().triads(), true);
  }

  /** The triads of one link. */
  Table triads(ChainLinkId link) {
    return triads(
        shortlist.rows().triads().stream().filter(t -> t.link().equals(link)).toList(), false);
  }

  private Table triads(List<Triad> all, boolean withLink) {
    var features =
        all.stream()
            .flatMap(t -> t.score().parts().stream())
            .map(ScorePart::feature)
            .distinct()
            .toList();
    List<Column> columns = new ArrayList<>();
    if (withLink) {
      columns.add(Column.of("link", 30));
    }
    columns.addAll(
        List.of(
            Column.of("rank", 7),
            Column.of("number", 18),
            Column.of("title", 36),
            Column.of("holder", 22),
            Column.of("enterprise", 26),
            Column.of("need-title", 32),
            Column.of("investor", 28),
            Column.of("points", 10)));
    features.forEach(f -> columns.add(Column.named("feature." + f, f, 12)));
    columns.addAll(
        List.of(Column.of("unverified", 40), Column.of("why-zh", 50), Column.of("why-en", 50)));
    return Table.of("triads", columns, inOrder(all, Triad::link), t -> row(t, features, withLink))
        .frozen(withLink ? 2 : 0);
  }

  private List<Cell> row(Triad triad, List<String> features, boolean withLink) {
    List<Cell> cells = new ArrayList<>();
    if (withLink) {
      cells.add(Cell.of(name(triad.link())));
    }
    cells.add(Cell.of(triad.rank()));
    cells.add(Cell.of(triad.patent().card().number()));
    cells.add(Cell.of(triad.patent().card().name()));
    cells.add(Cell.of(triad.patent().card().partyName()));
    cells.add(Cell.of(triad.need().card().partyName()));
    cells.add(Cell.of(triad.need().card().name()));
    cells.add(Cell.of(triad.investor().card().name()));
    cells.add(Cell.of(triad.points()));
    features.forEach(f -> cells.add(MatchTable.earned(triad.score().parts(), f)));
    cells.add(Cell.of(MatchTable.unverified(triad.unverified())));
    cells.add(Cell.of(MatchTable.why(triad.score(), Language.ZH)));
    cells.add(Cell.of(MatchTable.why(triad.score(), Language.EN)));
    return cells;
  }

  /** What changed since the last time. */
  Table moves(SinceLast since) {
    return Table.of(
        "moves",
        List.of(
            Column.of("what", 14),
            Column.of("link", 34),
            Column.of("kind", 12),
            Column.of("row-name", 60),
            Column.of("rank-before", 12),
            Column.of("rank-now", 12)),
        inOrder(since.moves(), RowMove::link),
        this::row);
  }

  private List<Cell> row(RowMove move) {
    var name = move.name().isEmpty() ? Words.both("shortlist.unnamed") : move.name();
    return List.of(
        Cell.of(Words.both("shortlist.move." + move.what().name().toLowerCase(Locale.ROOT))),
        Cell.of(name(move.link())),
        Cell.of(Words.both("shortlist.kind." + move.id().kind().word())),
        Cell.of(name),
        rank(move.before()),
        rank(move.now()));
  }

  private static Cell rank(@Nullable Integer rank) {
    return rank == null ? Cell.EMPTY : Cell.of(rank);
  }

  /** What a gate stopped. */
  Table excluded() {
    return excluded(Integer.MAX_VALUE);
  }

  /** The first of what a gate stopped. */
  Table excluded(int most) {
    return Table.of(
        "excluded",
        List.of(
            Column.of("link", 34),
            Column.of("kind", 12),
            Column.of("row-name", 50),
            Column.of("gate", 24),
            Column.of("reason-zh", 50),
            Column.of("reason-en", 50),
            Column.of("count", 10),
            Column.of("row-id", 30)),
        inOrder(shortlist.rows().excluded(), ShortlistExclusion::link).stream()
            .limit(most)
            .toList(),
        this::row);
  }

  private List<Cell> row(ShortlistExclusion excluded) {
    var verdict = excluded.verdict();
    return List.of(
        Cell.of(name(excluded.link())),
        Cell.of(Words.both("shortlist.kind." + excluded.kind().word())),
        Cell.of(excluded.name()),
        Cell.of(Column.named("gate." + verdict.gate(), verdict.gate(), 1).heading(" ")),
        Cell.of(Words.of(verdict.reason(), Language.ZH)),
        Cell.of(Words.of(verdict.reason(), Language.EN)),
        Cell.of(excluded.count()),
        Cell.of(excluded.kind().word() + ":" + excluded.key()));
  }
}
