package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;

/** One file of an event, ready to be written. */
public final class EventFile {

  private final Dossier dossier;
  private final ExportKind kind;
  private final ExportFormat format;
  private final FontShelf fonts;

  /** Of whom alone; null for all. */
  private final @Nullable Addressee reader;

  /**
   * What is wanted.
   *
   * @param kind of content
   * @param format of the file
   * @param reader id of the party, or number of the table, whose sheet alone is wanted; null for
   *     all
   */
  public record Order(ExportKind kind, ExportFormat format, @Nullable String reader) {

    /** All of a kind. */
    public static Order of(ExportKind kind, ExportFormat format) {
      return new Order(kind, format, null);
    }
  }

  private EventFile(Dossier dossier, Order order, FontShelf fonts, @Nullable Addressee reader) {
    this.dossier = dossier;
    this.kind = order.kind;
    this.format = order.format;
    this.fonts = fonts;
    this.reader = reader;
  }

  /**
   * A file of an event.
   *
   * @throws InvalidValueException {@code export-format} for a form that the kind does not take,
   *     {@code export-reader} where it is not made of sheets
   * @throws NotFoundException for a reader without a sheet, where the kind needs a timetable and
   *     there is none, and for cancelled meetings where none was called off
   */
  public static EventFile of(Dossier dossier, Order order, FontShelf fonts) {
    var kind = order.kind;
    if (!kind.formats().contains(order.format)) {
      throw new InvalidValueException(
          "export-format", order.format.extension(), kind.word(), kind.formats().toString());
    }
    if (kind.needsTimetable() && dossier.timetable() == null) {
      throw new NotFoundException("timetable of event", dossier.event().id().value());
    }
    if (kind == ExportKind.CANCELLED && dossier.history().cancelled().isEmpty()) {
      throw new NotFoundException("cancelled meeting of event", dossier.event().id().value());
    }
    return new EventFile(dossier, order, fonts, reader(dossier, kind, order.reader));
  }

  private static @Nullable Addressee reader(Dossier dossier, ExportKind kind, @Nullable String id) {
    if (id == null) {
      return null;
    }
    if (!kind.isOfSheets()) {
      throw new InvalidValueException("export-reader", id, kind.word());
    }
    return Sheets.of(kind, dossier).readers().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("sheet of " + kind.word(), id));
  }

  /** Whether it is an archive of files of its format. */
  private boolean isArchive() {
    return switch (format) {
      case ZIP -> true;
      case ICS -> kind == ExportKind.CANCELLED || (kind.isOfSheets() && reader == null);
      case XLSX -> kind.isOfSheets() && new SheetsXlsx(dossier, sheets()).isMany();
      default -> false;
    };
  }

  /** Name of the file, without folder. */
  public String name() {
    var event = dossier.event().id();
    if (reader != null) {
      return kind.fileName(event, reader, format);
    }
    return isArchive() ? kind.archiveName(event, format) : kind.fileName(event, format);
  }

  public String mediaType() {
    return (isArchive() ? ExportFormat.ZIP : format).mediaType();
  }

  private Sheets sheets() {
    var all = Sheets.of(kind, dossier);
    return reader == null ? all : all.only(reader);
  }

  /**
   * Writes the file; the stream stays open.
   *
   * @throws org.patentbridge.domain.problem.UnavailableException for a PDF where no font of the
   *     machine has Chinese letters
   */
  public void write(OutputStream out) throws IOException {
    switch (kind) {
      case MATCH_LIST -> writeMatchList(out);
      case LEFT_OVER -> MatchListCsv.writeLeftOver(dossier, out);
      case TIMETABLE -> writeTimetable(timetable(), out);
      case CANCELLED -> SheetsArchive.writeCancelled(dossier, out);
      default -> writeSheets(sheets(), out);
    }
    out.flush();
  }

  private Timetable timetable() {
    return dossier.findTimetable().orElseThrow();
  }

  private void writeMatchList(OutputStream out) throws IOException {
    switch (format) {
      case XLSX -> MatchListXlsx.write(dossier.event(), dossier.run(), out);
      case CSV -> MatchListCsv.write(dossier, out);
      default -> MatchListPdf.write(dossier, fonts, out);
    }
  }

  private void writeTimetable(Timetable timetable, OutputStream out) throws IOException {
    switch (format) {
      case XLSX -> TimetableXlsx.write(dossier.event(), timetable, dossier.run().provenance(), out);
      case CSV -> TimetableCsv.write(dossier, timetable, out);
      case ICS -> EventCalendar.write(dossier, timetable, out);
      default -> MatchListPdf.writeTimetable(dossier, timetable, fonts, out);
    }
  }

  private void writeSheets(Sheets sheets, OutputStream out) throws IOException {
    var workbooks = new SheetsXlsx(dossier, sheets);
    switch (format) {
      case XLSX -> {
        if (workbooks.isMany()) {
          workbooks.writeMany(kind, out);
        } else {
          workbooks.write(out);
        }
      }
      case CSV -> SheetsCsv.write(dossier, sheets, out);
      case PDF -> SheetsPdf.write(dossier, sheets, fonts, out);
      case ZIP -> new SheetsArchive(dossier, sheets).writeFolders(out);
      case ICS -> writeCalendars(sheets, out);
    }
  }

  private void writeCalendars(Sheets sheets, OutputStream out) throws IOException {
    if (reader == null) {
      new SheetsArchive(dossier, sheets).writeCalendars(out);
    } else {
      out.write(EventCalendar.of(dossier, sheets.of(reader)));
    }
  }
}
