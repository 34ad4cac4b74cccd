package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import org.patentbridge.domain.meeting.Timetable;

/** A timetable as CSV for people: seated meetings, then those without a place with the reason. */
final class TimetableCsv {

  private TimetableCsv() {}

  /** Writes the file; the stream stays open. */
  static void write(Dossier dossier, Timetable timetable, OutputStream out) throws IOException {
    CsvFile.write(Stamp.of(dossier).on(TimetableTables.all(timetable)), out);
  }
}
