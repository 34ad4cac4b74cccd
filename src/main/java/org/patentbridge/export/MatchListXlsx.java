package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchRun;

/**
 * The match lists of a run as a spreadsheet: the lists, who was left over, what the gates said, and
 * notes.
 */
final class MatchListXlsx {

  private MatchListXlsx() {}

  /** Writes the file; the stream stays open. */
  static void write(Event event, MatchRun run, OutputStream out) throws IOException {
    var title = Words.both("export.sheet.match-list") + " · " + event.nameZh();
    var file = new XlsxFile(title, run.provenance().made());
    int sheets = file.add(MatchTable.of(run));
    file.add(RunTables.leftOver(run));
    file.add(RunTables.gates(run));
    file.add(Notes.of(event, run, sheets, file.clipped()));
    file.writeTo(out);
  }
}
