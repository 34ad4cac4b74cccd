package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.patentbridge.domain.shortlist.LinkTally;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.export.Stack.Wish;

/**
 * A shortlist as a booklet: an overview with the gap table, then link by link what is there, what
 * changed, what was excluded, and notes.
 */
final class ShortlistPdf {

  /** Excluded rows on paper; nobody turns more pages than these fill. */
  private static final int MOST_EXCLUDED = 300;

  private static final List<Wish> GAPS =
      List.of(
          Wish.of(3, "link", "position"),
          Wish.of(0.9, "companies"),
          Wish.of(0.9, "patents"),
          Wish.of(0.9, "needs"),
          Wish.of(0.9, "investors"),
          Wish.of(0.9, "triads"),
          Wish.of(2.5, "lacking"));

  private static final List<Wish> ROWS =
      List.of(
          Wish.of(0.4, "rank"),
          Wish.of(2.1, "title", "need-title", "number", "need-id"),
          Wish.of(1.4, "enterprise", "investor", "holder", "region", "level"),
          Wish.of(1.9, "facts", "+missing", "+unverified"),
          Wish.of(0.6, "points", "coverage"),
          Wish.of(1.9, "why-zh"),
          Wish.of(2.3, "why-en"));

  private static final List<Wish> TRIADS =
      List.of(
          Wish.of(0.4, "rank"),
          Wish.of(1.7, "title", "number", "holder"),
          Wish.of(1.4, "enterprise", "need-title"),
          Wish.of(1.1, "investor"),
          Wish.of(0.6, "points"),
          Wish.of(2.3, "why-zh"),
          Wish.of(2.8, "why-en", "+unverified"));

  private static final List<Wish> MOVES =
      List.of(
          Wish.of(0.8, "what"),
          Wish.of(2, "link"),
          Wish.of(0.8, "kind"),
          Wish.of(4, "row-name"),
          Wish.of(0.7, "rank-before"),
          Wish.of(0.7, "rank-now"));

  private static final List<Wish> EXCLUDED =
      List.of(
          Wish.of(1.6, "link", "kind"),
          Wish.of(2.4, "row-name"),
          Wish.of(1.2, "gate"),
          Wish.of(3.4, "reason-zh", "reason-en"),
          Wish.of(0.5, "count"));

  private static final List<Wish> NOTES = List.of(Wish.of(1.4, "item"), Wish.of(5, "value"));

  private final Shortlist shortlist;
  private final ShortlistTables tables;
  private final PdfFile file;

  private ShortlistPdf(Shortlist shortlist, PdfFile file) {
    this.shortlist = shortlist;
    this.tables = new ShortlistTables(shortlist);
    this.file = file;
  }

  static void write(Shortlist shortlist, FontShelf shelf, OutputStream out) throws IOException {
    var basis = shortlist.basis();
    var title = ShortlistNotes.whole(shortlist);
    try (var file =
        new PdfFile(
            shelf,
            title,
            frame(shortlist, title),
            new PdfFile.Imprint(basis.engine(), basis.made()))) {
      new ShortlistPdf(shortlist, file).write();
      file.writeTo(out);
    }
  }

  private static PdfPaper.Frame frame(Shortlist shortlist, String title) {
    return new PdfPaper.Frame(
        title,
        shortlist.month().toString(),
        Words.sentences("export.note.advice.text"),
        Words.both("export.note.shortlist")
            + ": "
            + shortlist.id()
            + " · "
            + Words.both("export.note.as-of")
            + ": "
            + shortlist.basis().asOf());
  }

  private void write() throws IOException {
    file.begin(ShortlistNotes.title(shortlist));
    file.facts(ShortlistNotes.facts(shortlist));
    file.heading(Words.both("export.sheet.gaps"));
    file.table(tables.gaps(), GAPS);
    for (var tally : shortlist.gaps()) {
      link(tally);
    }
    changes();
    excluded();
    file.begin(Words.both("export.sheet.notes"));
    file.table(ShortlistNotes.of(shortlist, completeness()), NOTES);
    file.end(ShortlistNotes.remarks());
  }

  private String completeness() {
    var rows = shortlist.rows();
    int excluded = rows.excluded().size();
    if (excluded > MOST_EXCLUDED) {
      return Words.sentences("export.shortlist.excluded-cut", MOST_EXCLUDED, excluded);
    }
    int moves = shortlist.findSince().map(s -> s.moves().size()).orElse(0);
    return ShortlistNotes.completeness(
        (long) rows.listed().size() + rows.triads().size() + moves + excluded, 1, 0);
  }

  private void link(LinkTally tally) throws IOException {
    file.begin(tables.name(tally.link()));
    if (has(tally, RowKind.TRIAD)) {
      file.heading(Words.both("export.sheet.triads"));
      file.table(brief(tables.triads(tally.link())), TRIADS);
    }
    for (var kind : List.of(RowKind.COMPANY, RowKind.PATENT, RowKind.NEED, RowKind.INVESTOR)) {
      if (has(tally, kind)) {
        var table = tables.rows(kind, tally.link());
        file.heading(table.name());
        file.table(brief(table), ROWS);
      }
    }
    if (!tally.lacking().isEmpty()) {
      file.heading(Words.both("export.column.lacking"));
      for (var kind : tally.lacking()) {
        file.line(Words.both("shortlist.lacks." + kind.word()));
      }
    }
  }

  private static boolean has(LinkTally tally, RowKind kind) {
    var count = tally.count(kind);
    return count != null && count.listed() > 0;
  }

  /**
   * Without the parts of the points and ids, which the workbook has; the reasons name the parts.
   */
  private static Table brief(Table table) {
    return table.filled().without(c -> c.key().equals("row-id") || Column.isFeature(c));
  }

  private void changes() throws IOException {
    var since = shortlist.findSince();
    if (since.isPresent()) {
      file.begin(Words.both("export.sheet.moves"));
      file.table(tables.moves(since.get()), MOVES);
    }
  }

  private void excluded() throws IOException {
    int all = shortlist.rows().excluded().size();
    file.begin(Words.both("export.sheet.excluded"));
    file.table(tables.excluded(MOST_EXCLUDED).without(c -> c.key().equals("row-id")), EXCLUDED);
    if (all > MOST_EXCLUDED) {
      file.line(Words.sentences("export.shortlist.excluded-cut", MOST_EXCLUDED, all));
    }
  }
}
