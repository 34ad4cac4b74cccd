package org.patentbridge.intake.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.patentbridge.intake.IntakeReport;
import org.patentbridge.intake.format.Head;

/** Writes refused rows in one shape of file. */
interface CorrectionsWriter {

  void write(RefusedSpool rows, OutputStream out) throws IOException;

  /**
   * The writer for the shape of a file that was read: a table where it had headings, else JSON
   * lines or the records as they stood.
   */
  static CorrectionsWriter of(IntakeReport report, Path source, List<String> headings)
      throws IOException {
    if (report.encoding().isEmpty()) {
      return new SpreadsheetCorrections(headings);
    }
    var text = TextStyle.of(Head.of(source).bytes(), Charset.forName(report.encoding()));
    if (!headings.isEmpty()) {
      return new DelimitedCorrections(text, headings);
    }
    return switch (text.opening()) {
      case '{', '[' -> new JsonCorrections(text);
      case '<' -> new VerbatimCorrections(text, "<!-- ", " -->");
      default -> new VerbatimCorrections(text, "-- ", "");
    };
  }
}
