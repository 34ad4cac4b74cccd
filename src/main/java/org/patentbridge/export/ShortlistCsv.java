package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.shortlist.RowCard;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.Shortlist;

/**
 * All of a shortlist as one table: what each row is stands in its first column (listed, triad,
 * excluded, gap, change), and which list it is of behind each row.
 */
final class ShortlistCsv {

  private ShortlistCsv() {}

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("part", 20),
          Column.of("link", 30),
          Column.of("kind", 12),
          Column.of("rank", 7),
          Column.of("row-name", 40),
          Column.of("number", 18),
          Column.of("party", 26),
          Column.of("region", 12),
          Column.of("points", 10),
          Column.of("coverage", 10),
          Column.of("gate", 24),
          Column.of("count", 10),
          Column.of("why-zh", 50),
          Column.of("why-en", 50),
          Column.of("unverified", 40),
          Column.of("row-id", 30),
          Column.of("shortlist", 14),
          Column.of("made", 17),
          Column.of("advice", 60));

  static void write(Shortlist shortlist, OutputStream out) throws IOException {
    var rows = new Rows(shortlist, new ShortlistTables(shortlist));
    CsvFile.write(Table.of("shortlist", COLUMNS, rows.all(), row -> row), out);
  }

  /** The rows, each with the same end. */
  private record Rows(Shortlist shortlist, ShortlistTables tables) {

    List<List<Cell>> all() {
      List<List<Cell>> all = new ArrayList<>();
      gaps(all);
      listed(all);
      triads(all);
      moves(all);
      excluded(all);
      return all;
    }

    private void listed(List<List<Cell>> all) {
      for (var row : shortlist.rows().listed()) {
        all.add(
            stamped(
                cells(
                    "listed",
                    tables.name(row.link()),
                    row.id().kind(),
                    Cell.of(row.rank()),
                    row.card()),
                points(row.score()),
                why(row.score()),
                MatchTable.unverified(row.unverified()),
                row.id().toString()));
      }
    }

    private void triads(List<List<Cell>> all) {
      for (var triad : shortlist.rows().triads()) {
        var card =
            new RowCard(
                triad.patent().card().name() + " · " + triad.need().card().name(),
                "",
                triad.patent().card().number(),
                null,
                triad.need().card().partyName() + " · " + triad.investor().card().name(),
                null,
                "",
                null,
                List.of());
        all.add(
            stamped(
                cells(
                    "listed",
                    tables.name(triad.link()),
                    RowKind.TRIAD,
                    Cell.of(triad.rank()),
                    card),
                points(triad.score()),
                why(triad.score()),
                MatchTable.unverified(triad.unverified()),
                triad.id().toString()));
      }
    }

    private void gaps(List<List<Cell>> all) {
      for (var tally : shortlist.gaps()) {
        for (var lacking : tally.lacking()) {
          all.add(
              stamped(
                  cells(
                      "gap",
                      tables.name(tally.link()),
                      lacking,
                      Cell.EMPTY,
                      named(Words.both("shortlist.lacks." + lacking.word()))),
                  List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.of(0)),
                  List.of(Cell.EMPTY, Cell.EMPTY),
                  "",
                  ""));
        }
      }
    }

    private void moves(List<List<Cell>> all) {
      shortlist
          .findSince()
          .ifPresent(
              since ->
                  since
                      .moves()
                      .forEach(
                          move -> {
                            var now = move.now();
                            var name =
                                move.name().isEmpty()
                                    ? Words.both("shortlist.unnamed")
                                    : move.name();
                            all.add(
                                stamped(
                                    cells(
                                        move.what().name().toLowerCase(Locale.ROOT),
                                        tables.name(move.link()),
                                        move.id().kind(),
                                        now == null ? Cell.EMPTY : Cell.of(now),
                                        named(name)),
                                    List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                                    List.of(Cell.EMPTY, Cell.EMPTY),
                                    "",
                                    move.id().toString()));
                          }));
    }

    private void excluded(List<List<Cell>> all) {
      for (var excluded : shortlist.rows().excluded()) {
        var verdict = excluded.verdict();
        all.add(
            stamped(
                cells(
                    "excluded",
                    tables.name(excluded.link()),
                    excluded.kind(),
                    Cell.EMPTY,
                    named(excluded.name())),
                List.of(
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.of(Column.named("gate." + verdict.gate(), verdict.gate(), 1).heading(" ")),
                    Cell.of(excluded.count())),
                List.of(
                    Cell.of(Words.of(verdict.reason(), Language.ZH)),
                    Cell.of(Words.of(verdict.reason(), Language.EN))),
                "",
                excluded.kind().word() + ":" + excluded.key()));
      }
    }

    private static RowCard named(String name) {
      return new RowCard(name, "", "", null, "", null, "", null, List.of());
    }

    private static List<Cell> cells(
        String part, String link, RowKind kind, Cell rank, RowCard card) {
      var region = card.region();
      return List.of(
          Cell.of(Words.both("export.part." + part)),
          Cell.of(link),
          Cell.of(Words.both("shortlist.kind." + kind.word())),
          rank,
          Cell.of(ShortlistTables.names(card).replace('\n', ' ')),
          Cell.of(card.number()),
          Cell.of(card.partyName()),
          region == null ? Cell.EMPTY : Cell.of(card.regionName() + " " + region));
    }

    private static List<Cell> points(Score score) {
      return List.of(
          Cell.of(score.total()), new Cell.Share(score.coverage()), Cell.EMPTY, Cell.EMPTY);
    }

    private static List<Cell> why(Score score) {
      return List.of(
          Cell.of(MatchTable.why(score, Language.ZH)), Cell.of(MatchTable.why(score, Language.EN)));
    }

    private List<Cell> stamped(
        List<Cell> start, List<Cell> figures, List<Cell> why, String unverified, String id) {
      List<Cell> row = new ArrayList<>(start);
      row.addAll(figures);
      row.addAll(why);
      row.add(Cell.of(unverified));
      row.add(Cell.of(id));
      row.add(Cell.of(shortlist.id().value()));
      row.add(ShortlistNotes.made(shortlist.basis()));
      row.add(Cell.of(Words.sentences("export.note.advice.text")));
      return row;
    }
  }
}
