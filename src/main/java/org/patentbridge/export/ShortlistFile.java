package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.Shortlist;

/** A shortlist as a file: a workbook with a sheet per kind, a booklet link by link, or rows. */
public final class ShortlistFile {

  private static final List<ExportFormat> FORMATS =
      List.of(ExportFormat.XLSX, ExportFormat.PDF, ExportFormat.CSV);

  private final Shortlist shortlist;
  private final ExportFormat format;
  private final FontShelf fonts;

  private ShortlistFile(Shortlist shortlist, ExportFormat format, FontShelf fonts) {
    this.shortlist = shortlist;
    this.format = format;
    this.fonts = fonts;
  }

  /**
   * A file of a shortlist.
   *
   * @throws InvalidValueException {@code shortlist-format} for a form that it does not take
   */
  public static ShortlistFile of(Shortlist shortlist, ExportFormat format, FontShelf fonts) {
    if (!FORMATS.contains(format)) {
      throw new InvalidValueException("shortlist-format", format.extension());
    }
    return new ShortlistFile(shortlist, format, fonts);
  }

  /** For example {@code shortlist-power-battery-2026-12.xlsx}; an investor's with its own name. */
  public String name() {
    var investor = shortlist.audience().investor();
    var whose =
        switch (shortlist.audience().kind()) {
          case ORGANIZER -> "";
          case EVERYBODY -> "-everybody";
          case INVESTOR ->
              "-" + (investor == null ? "" : FileNames.of(new Addressee(investor.value(), "")));
        };
    return "shortlist-"
        + shortlist.chain().id()
        + "-"
        + shortlist.month()
        + whose
        + "."
        + format.extension();
  }

  public String mediaType() {
    return format.mediaType();
  }

  /**
   * Writes the file; the stream stays open.
   *
   * @throws org.patentbridge.domain.problem.UnavailableException for a PDF where no font of the
   *     machine has Chinese letters
   */
  public void write(OutputStream out) throws IOException {
    switch (format) {
      case CSV -> ShortlistCsv.write(shortlist, out);
      case PDF -> ShortlistPdf.write(shortlist, fonts, out);
      default -> writeXlsx(out);
    }
    out.flush();
  }

  private void writeXlsx(OutputStream out) throws IOException {
    var tables = new ShortlistTables(shortlist);
    var file = new XlsxFile(ShortlistNotes.whole(shortlist), shortlist.basis().made());
    var front = file.name(Words.both("export.sheet.overview"));
    file.add(
        front,
        new Sheet(
            new Addressee(shortlist.id().value(), ShortlistNotes.title(shortlist)),
            ShortlistNotes.facts(shortlist),
            tables.gaps(),
            ShortlistNotes.remarks(),
            List.of(),
            List.of(),
            List.of()),
        null);
    List<Table> all = new ArrayList<>();
    if (shortlist.audience().showsInvestors()) {
      all.add(tables.triads());
    }
    all.add(tables.rows(RowKind.COMPANY));
    all.add(tables.rows(RowKind.PATENT));
    all.add(tables.rows(RowKind.NEED));
    if (shortlist.audience().isOrganizer()) {
      all.add(tables.rows(RowKind.INVESTOR));
    }
    shortlist.findSince().ifPresent(s -> all.add(tables.moves(s)));
    all.add(tables.excluded());
    long written = 0;
    int sheets = 0;
    for (Table table : all) {
      sheets += file.add(table);
      for (var ignored : table.rows()) {
        written++;
      }
    }
    file.add(
        ShortlistNotes.of(shortlist, ShortlistNotes.completeness(written, sheets, file.clipped())));
    file.writeTo(out);
  }
}
