package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import org.patentbridge.domain.match.MatchRun;

/** The rows of the match lists as CSV for people; who was left over is a file of its own. */
public final class MatchListCsv {

  private MatchListCsv() {}

  /** Writes the rows of all lists; the stream stays open. */
  public static void write(MatchRun run, OutputStream out) throws IOException {
    CsvFile.write(MatchTable.of(run), out);
  }

  /** Writes the parties that got fewer matches than they could have; the stream stays open. */
  public static void writeLeftOver(MatchRun run, OutputStream out) throws IOException {
    CsvFile.write(RunTables.leftOver(run), out);
  }
}
