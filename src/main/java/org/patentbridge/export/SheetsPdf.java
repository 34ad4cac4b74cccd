package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.patentbridge.export.Stack.Wish;

/** Sheets as a PDF, each on pages of its own. */
final class SheetsPdf {

  private static final List<Wish> WISHES =
      List.of(
          Wish.of(0.4, "rank", "slot"),
          Wish.of(0.95, "start", "end"),
          Wish.of(0.45, "table"),
          Wish.of(1.4, "seeker"),
          Wish.of(1.7, "need-title", "mandate-title", "need-chain"),
          Wish.of(1.3, "holder"),
          Wish.of(2.2, "number", "title", "kind", "+open-licence"),
          Wish.of(3.5, "agenda"),
          Wish.of(1.1, "legal-status", "status-date", "status-source"),
          Wish.of(0.7, "points", "coverage"),
          Wish.of(3.2, "why-zh", "why-en"));

  private SheetsPdf() {}

  /** Writes all of them. */
  static void write(Dossier dossier, Sheets sheets, FontShelf shelf, OutputStream out)
      throws IOException {
    var title = Words.both(sheets.title());
    try (var file = new PdfFile(shelf, title + " · " + dossier.event().nameZh(), dossier)) {
      if (sheets.readers().isEmpty()) {
        file.begin(title);
        file.end(List.of(Words.both("export.none")));
      }
      for (Addressee reader : sheets.readers()) {
        var sheet = sheets.of(reader);
        file.begin(reader.name());
        file.facts(sheet.facts());
        file.table(sheet.rows().filled(), WISHES);
        file.end(sheet.remarks());
      }
      file.writeTo(out);
    }
  }
}
