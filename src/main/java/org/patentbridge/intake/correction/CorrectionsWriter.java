package org.patentbridge.intake.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.patentbridge.intake.IntakeReport;
import org.patentbridge.intake.format.Head;
import org.patentbridge.intake.format.ReasonColumns;

/** Writes refused rows in one shape of file. */
interface CorrectionsWriter {

  void write(RefusedSpool rows, OutputStream out) throws IOException;

  /** Ending of such a file's name, with its dot. */
  String ending();

  /**
   * The writer for the shape of a file that was read: a table where it had headings, else JSON
   * lines or the records as they stood.
   *
   * @param tables headings of its tables
   * @param opening first character of the first refused record
   */
  static CorrectionsWriter of(
      IntakeReport report, Path source, List<List<String>> tables, char opening)
      throws IOException {
    var isText = !report.encoding().isEmpty();
    if (!isText && !tables.isEmpty()) {
      return new SpreadsheetCorrections(tables);
    }
    var style =
        isText
            ? TextStyle.of(Head.of(source).bytes(), Charset.forName(report.encoding()))
            : TextStyle.PLAIN;
    if (!tables.isEmpty()) {
      return new DelimitedCorrections(style, tables, report.format());
    }
    var known = "{[<".indexOf(style.opening()) >= 0 ? style.opening() : opening;
    return switch (known) {
      case '{', '[' -> new JsonCorrections(style);
      case '<' -> new VerbatimCorrections(style, "<!-- ", " -->", ".xml");
      default -> new VerbatimCorrections(style, ReasonColumns.LINE, "", ".txt");
    };
  }
}
