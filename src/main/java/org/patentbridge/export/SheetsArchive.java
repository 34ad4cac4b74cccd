package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** An archive with files for each reader, and an index that says which file is whose. */
final class SheetsArchive {

  private static final String CANCELLED = ExportKind.CANCELLED.word();

  private final Dossier dossier;
  private final Sheets sheets;

  SheetsArchive(Dossier dossier, Sheets sheets) {
    this.dossier = dossier;
    this.sheets = sheets;
  }

  /** A folder per reader: its rows as CSV, its calendar, and one that takes meetings back. */
  void writeFolders(OutputStream out) throws IOException {
    var archive = archive(out);
    archive.add("index.csv", this::index);
    for (Addressee reader : sheets.readers()) {
      var sheet = sheets.of(reader);
      var folder = FileNames.of(reader) + "/";
      archive.add(folder + "list.csv", entry -> SheetsCsv.write(dossier, sheet, entry));
      calendars(archive, folder + "calendar", folder + CANCELLED, sheet);
    }
    archive.finish();
  }

  /** A calendar per reader, and one that takes meetings back where there are such. */
  void writeCalendars(OutputStream out) throws IOException {
    var archive = archive(out);
    archive.add("index.csv", this::index);
    for (Addressee reader : sheets.readers()) {
      var name = FileNames.of(reader);
      calendars(archive, name, name + "-" + CANCELLED, sheets.of(reader));
    }
    archive.finish();
  }

  private void calendars(SteadyArchive archive, String name, String taken, Sheet sheet)
      throws IOException {
    archive.add(name + ".ics", entry -> entry.write(EventCalendar.of(dossier, sheet)));
    if (!sheet.withdrawn().isEmpty()) {
      archive.add(taken + ".ics", entry -> entry.write(EventCalendar.cancelling(dossier, sheet)));
    }
  }

  /** Calendars of readers on both sides that take meetings back. */
  static void writeCancelled(Dossier dossier, OutputStream out) throws IOException {
    var archive = new SteadyArchive(out, dossier.run().provenance().made());
    for (ExportKind side : List.of(ExportKind.PARTICIPANTS, ExportKind.HOLDERS)) {
      var sheets = Sheets.of(side, dossier);
      for (Addressee reader : sheets.readers()) {
        var sheet = sheets.of(reader);
        if (!sheet.withdrawn().isEmpty()) {
          archive.add(
              side.word() + "/" + FileNames.of(reader) + ".ics",
              entry -> entry.write(EventCalendar.cancelling(dossier, sheet)));
        }
      }
    }
    archive.finish();
  }

  private SteadyArchive archive(OutputStream out) {
    return new SteadyArchive(out, dossier.run().provenance().made());
  }

  private void index(OutputStream out) throws IOException {
    var columns =
        new ArrayList<>(
            List.of(Column.of("file", 40), Column.of("reader", 30), Column.of("party-id", 24)));
    var table =
        Table.of(
            "index",
            columns,
            sheets.readers(),
            r -> List.of(Cell.of(FileNames.of(r)), Cell.of(r.name()), Cell.of(r.id())));
    CsvFile.write(Stamp.of(dossier).on(table), out);
  }
}
