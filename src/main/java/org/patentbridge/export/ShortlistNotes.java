package org.patentbridge.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.shortlist.RowMove;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.domain.shortlist.ShortlistBasis;
import org.patentbridge.domain.shortlist.ShortlistExclusion;

/** What a shortlist is, what it was made from, and what it is not. */
final class ShortlistNotes {

  private ShortlistNotes() {}

  /** The title in both languages. */
  static String title(Shortlist shortlist) {
    return shortlist.chain().nameZh()
        + " "
        + shortlist.chain().nameEn()
        + " · "
        + shortlist.month();
  }

  /** Title and what it is, for the head of pages and the properties of files. */
  static String whole(Shortlist shortlist) {
    return Words.both("export.shortlist.title") + " · " + title(shortlist);
  }

  /** What stands at its head. */
  static List<Fact> facts(Shortlist shortlist) {
    var rows = shortlist.rows();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("programme", Words.both("export.shortlist.title")));
    facts.add(Fact.of("month", shortlist.month()));
    facts.add(Fact.of("audience", audience(shortlist)));
    facts.add(Fact.of("shortlist", shortlist.id()));
    facts.add(Fact.of("as-of", shortlist.basis().asOf()));
    facts.add(
        Fact.of(
            "contents",
            Words.sentences(
                "export.shortlist.contents",
                rows.listed().size(),
                rows.triads().size(),
                excluded(shortlist),
                shortlist.lacking().size())));
    facts.add(Fact.of("since", since(shortlist)));
    shortlist.remarks().forEach(r -> facts.add(Fact.of("remark", Words.of(r))));
    return facts;
  }

  private static String audience(Shortlist shortlist) {
    var investor = shortlist.audience().investor();
    var word =
        Words.both(
            "export.audience." + shortlist.audience().kind().name().toLowerCase(Locale.ROOT));
    return investor == null ? word : word + " · " + investor;
  }

  private static String since(Shortlist shortlist) {
    return shortlist
        .findSince()
        .map(
            s ->
                Words.sentences(
                    s.wholly() ? "export.shortlist.since" : "export.shortlist.since-public",
                    s.month(),
                    s.count(RowMove.What.NEW),
                    s.count(RowMove.What.GONE),
                    s.count(RowMove.What.MOVED),
                    s.stayed()))
        .orElseGet(() -> Words.sentences("export.shortlist.first"));
  }

  private static long excluded(Shortlist shortlist) {
    return shortlist.rows().excluded().stream().mapToLong(ShortlistExclusion::count).sum();
  }

  /** What stands at its foot. */
  static List<String> remarks() {
    return List.of(Words.sentences("export.note.advice.text"));
  }

  /**
   * The last sheet.
   *
   * @param whole what is said of its completeness
   */
  static Table of(Shortlist shortlist, String whole) {
    var basis = shortlist.basis();
    List<List<Cell>> rows = new ArrayList<>();
    facts(shortlist).forEach(f -> rows.add(List.of(Cell.of(f.label()), Cell.of(f.value()))));
    rows.add(note("made", made(basis)));
    rows.add(note("inputs", Cell.of(basis.inputs().hex())));
    rows.add(note("rulebook", Cell.of(basis.rules().digest().hex())));
    rows.add(note("engine", Cell.of(basis.engine())));
    rows.add(note("whole", Cell.of(whole)));
    rows.add(note("advice", Cell.of(Words.sentences("export.note.advice.text"))));
    return Table.of(
        "notes", List.of(Column.of("item", 44), Column.of("value", 90)), rows, row -> row);
  }

  static Cell.Moment made(ShortlistBasis basis) {
    return new Cell.Moment(basis.made().atZone(ShortlistBasis.ZONE).toLocalDateTime());
  }

  private static List<Cell> note(String key, Cell value) {
    return List.of(Cell.of(Words.both("export.note." + key)), value);
  }

  /**
   * That nothing was cut, or what was.
   *
   * @param written rows that were written, over all sheets
   * @param sheets how many sheets they took
   * @param clipped texts that were longer than a cell takes
   */
  static String completeness(long written, int sheets, long clipped) {
    return clipped == 0
        ? Words.sentences("export.note.whole.text", text(written), text(sheets))
        : Words.sentences("export.note.clipped.text", text(written), text(sheets), text(clipped));
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
