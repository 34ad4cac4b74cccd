package org.patentbridge.export;

import static org.patentbridge.export.ExportFormat.CSV;
import static org.patentbridge.export.ExportFormat.ICS;
import static org.patentbridge.export.ExportFormat.PDF;
import static org.patentbridge.export.ExportFormat.XLSX;
import static org.patentbridge.export.ExportFormat.ZIP;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.event.EventId;

/** A kind of content that leaves the house, with the forms that it takes. */
public enum ExportKind {
  /** The organizer's list: all rows with all their points. */
  MATCH_LIST(XLSX, CSV, PDF),
  /** Who got fewer matches than could be. */
  LEFT_OVER(CSV),
  /** The organizer's timetable. */
  TIMETABLE(XLSX, CSV, PDF, ICS),
  /** A sheet per seeking party, for itself. */
  PARTICIPANTS(XLSX, CSV, PDF, ICS, ZIP),
  /** A sheet per holder, for itself. */
  HOLDERS(XLSX, CSV, PDF, ICS, ZIP),
  /** A card per table, for the hall. */
  TABLES(XLSX, CSV, PDF, ICS, ZIP),
  /** Calendars that take meetings back. */
  CANCELLED(ICS);

  private final List<ExportFormat> formats;

  ExportKind(ExportFormat... formats) {
    this.formats = List.of(formats);
  }

  /** The forms that this kind takes, the most complete first. */
  public List<ExportFormat> formats() {
    return formats;
  }

  /** Whether it is made of sheets for different readers. */
  public boolean isOfSheets() {
    return this == PARTICIPANTS || this == HOLDERS || this == TABLES;
  }

  /** Whether there is nothing to write without a timetable. */
  public boolean needsTimetable() {
    return this == TIMETABLE || this == TABLES || this == CANCELLED;
  }

  /** Name in files and addresses, for example {@code match-list}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For example {@code match-list-suzhou-2026.xlsx}. */
  public String fileName(EventId event, ExportFormat format) {
    return word() + "-" + event + "." + format.extension();
  }

  /** The name where many files of a form go into one archive, for example {@code ….ics.zip}. */
  public String archiveName(EventId event, ExportFormat format) {
    return fileName(event, format) + (format == ZIP ? "" : "." + ZIP.extension());
  }

  /** The name of one reader's file, for example {@code holders-suzhou-2026-江南大学-0f3a21.pdf}. */
  public String fileName(EventId event, Addressee reader, ExportFormat format) {
    return word() + "-" + event + "-" + FileNames.of(reader) + "." + format.extension();
  }
}
