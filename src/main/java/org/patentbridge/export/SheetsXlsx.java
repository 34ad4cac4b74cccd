package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sheets as workbooks: an index that leads to a sheet per reader. A workbook holds at most {@value
 * #READERS} readers, since spreadsheet programs open far more with difficulty or not at all; what
 * is more goes on in further workbooks of one archive.
 */
final class SheetsXlsx {

  static final int READERS = 1_000;

  private final Dossier dossier;
  private final Sheets sheets;
  private final int readers;

  SheetsXlsx(Dossier dossier, Sheets sheets) {
    this(dossier, sheets, READERS);
  }

  SheetsXlsx(Dossier dossier, Sheets sheets, int readers) {
    this.dossier = dossier;
    this.sheets = sheets;
    this.readers = readers;
  }

  /** Whether more than one workbook is needed. */
  boolean isMany() {
    return sheets.readers().size() > readers;
  }

  /** Writes the one workbook. */
  void write(OutputStream out) throws IOException {
    write(sheets.readers(), out);
  }

  /** Writes all workbooks into one archive. */
  void writeMany(ExportKind kind, OutputStream out) throws IOException {
    var archive = new SteadyArchive(out, dossier.run().provenance().made());
    var all = sheets.readers();
    int digits = Integer.toString(all.size()).length();
    for (int from = 0; from < all.size(); from += readers) {
      int to = Math.min(from + readers, all.size());
      var part = all.subList(from, to);
      var name = kind.word() + "-" + padded(from + 1, digits) + "-" + padded(to, digits) + ".xlsx";
      archive.add(name, entry -> write(part, entry));
    }
    archive.finish();
  }

  private static String padded(int number, int digits) {
    var plain = Integer.toString(number);
    return "0".repeat(digits - plain.length()) + plain;
  }

  private void write(List<Addressee> part, OutputStream out) throws IOException {
    var title = Words.both(sheets.title());
    var file =
        new XlsxFile(title + " · " + dossier.event().nameZh(), dossier.run().provenance().made());
    var index = file.name(Words.both("export.sheet.index"));
    var targets = part.stream().map(r -> file.name(r.name())).toList();
    file.addIndex(index, index(part, targets), targets);
    long rows = 0;
    for (int i = 0; i < part.size(); i++) {
      var sheet = sheets.of(part.get(i));
      rows += file.add(targets.get(i), sheet, index);
    }
    file.add(Notes.of(dossier, rows, part.size(), file.clipped()));
    file.writeTo(out);
  }

  private static Table index(List<Addressee> part, List<String> targets) {
    return Table.of(
        "index",
        List.of(Column.of("sheet", 40), Column.of("reader", 44), Column.of("party-id", 30)),
        IntStream.range(0, part.size()).boxed().toList(),
        i ->
            List.of(
                Cell.of(targets.get(i)), Cell.of(part.get(i).name()), Cell.of(part.get(i).id())));
  }
}
