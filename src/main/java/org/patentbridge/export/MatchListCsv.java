package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;

/** The rows of the match lists as CSV for people; who was left over is a file of its own. */
final class MatchListCsv {

  private MatchListCsv() {}

  /** Writes the rows of all lists; the stream stays open. */
  static void write(Dossier dossier, OutputStream out) throws IOException {
    CsvFile.write(Stamp.of(dossier).on(MatchTable.of(dossier.run())), out);
  }

  /** Writes the parties that got fewer matches than they could have; the stream stays open. */
  static void writeLeftOver(Dossier dossier, OutputStream out) throws IOException {
    CsvFile.write(Stamp.of(dossier).on(RunTables.leftOver(dossier.run())), out);
  }
}
