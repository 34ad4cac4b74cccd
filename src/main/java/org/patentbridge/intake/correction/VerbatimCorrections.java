package org.patentbridge.intake.correction;

import java.io.IOException;
import java.io.OutputStream;
import org.patentbridge.domain.message.Language;
import org.patentbridge.intake.RefusedRow;

/** Writes records as they stood, each followed by its reasons as comments. */
final class VerbatimCorrections implements CorrectionsWriter {

  private final TextStyle style;
  private final String opening;
  private final String closing;
  private final String ending;

  /**
   * @param opening what opens a comment in this kind of text
   * @param closing what closes it, empty where the line's end does
   * @param ending of the file's name
   */
  VerbatimCorrections(TextStyle style, String opening, String closing, String ending) {
    this.style = style;
    this.opening = opening;
    this.closing = closing;
    this.ending = ending;
  }

  @Override
  public String ending() {
    return ending;
  }

  @Override
  public void write(RefusedSpool rows, OutputStream out) throws IOException {
    var writer = style.open(out);
    rows.forEach(
        (table, row) -> {
          writer.write(String.join("\n", row.raw().parts()));
          writer.write(style.lineEnd());
          writer.write(comment(row, Language.ZH));
          writer.write(comment(row, Language.EN));
        });
    writer.flush();
  }

  /** Two hyphens in a row must not stand inside a comment of markup. */
  private String comment(RefusedRow row, Language language) {
    var reason = Reasons.of(row, language).replaceAll("-(?=-)|-$", "- ");
    return opening + reason + closing + style.lineEnd();
  }
}
