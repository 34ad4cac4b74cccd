package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.provenance.Provenance;

/**
 * A timetable as a spreadsheet: meetings in the order of the day, the hall as a grid, meetings
 * without a place, and notes.
 */
final class TimetableXlsx {

  private TimetableXlsx() {}

  /**
   * Writes the file; the stream stays open.
   *
   * @param provenance that of the run that the timetable seats
   */
  static void write(Event event, Timetable timetable, Provenance provenance, OutputStream out)
      throws IOException {
    var title = Words.both("export.sheet.timetable") + " · " + event.nameZh();
    var file = new XlsxFile(title, provenance.made());
    int sheets = file.add(TimetableTables.meetings(timetable));
    file.add(TimetableTables.grid(timetable));
    file.add(TimetableTables.unscheduled(timetable));
    file.add(Notes.of(event, timetable, provenance, sheets, file.clipped()));
    file.writeTo(out);
  }
}
