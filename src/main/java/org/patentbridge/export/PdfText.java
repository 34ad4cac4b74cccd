package org.patentbridge.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.export.PdfFonts.Letter;

/**
 * Breaks texts into lines of a width: where a line may end by Unicode's rules (between Chinese
 * characters, not before their closing signs, else between words), and anywhere in what is longer
 * than a line.
 */
final class PdfText {

  private final PdfFonts fonts;

  PdfText(PdfFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The lines of a text, none for an empty one.
   *
   * @param size of the letters, in points
   * @param width of the line, in points
   */
  List<List<Letter>> lines(String text, float size, float width) {
    List<List<Letter>> lines = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String paragraph : text.split("\\R", -1)) {
        breakUp(clean(paragraph), width / size, lines);
      }
    }
    return lines;
  }

  /** The text without what has no shape of its own: controls, marks of direction and variation. */
  private static String clean(String text) {
    return XlsxFile.whole(text)
        .replaceAll("[\\p{Cntrl}\\u00A0\\u2028\\u2029]", " ")
        .replaceAll("[\\p{Cf}\\uFE00-\\uFE0F]|[\\x{E0100}-\\x{E01EF}]", "");
  }

  private void breakUp(String text, float width, List<List<Letter>> lines) {
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<Letter> line = new ArrayList<>();
    float used = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      var piece = letters(text.substring(from, to));
      from = to;
      if (used + printed(piece) > width && !line.isEmpty()) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      for (Letter letter : piece) {
        if (used + letter.width() > width && !line.isEmpty() && !letter.text().isBlank()) {
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        line.add(letter);
        used += letter.width();
      }
    }
    lines.add(line);
  }

  private List<Letter> letters(String text) {
    List<Letter> letters = new ArrayList<>(text.length());
    text.codePoints().forEach(p -> letters.addAll(fonts.letters(p)));
    return letters;
  }

  /** Width at the size 1 of all letters; blanks at the end may stick out. */
  static float printed(List<Letter> letters) {
    int end = letters.size();
    while (end > 0 && letters.get(end - 1).text().isBlank()) {
      end--;
    }
    float width = 0;
    for (Letter letter : letters.subList(0, end)) {
      width += letter.width();
    }
    return width;
  }

  /** The beginning of a text that fits a line; what was left off shows as an ellipsis. */
  List<Letter> beginning(String text, float size, float width) {
    var lines = lines(text, size, width);
    if (lines.size() <= 1) {
      return lines.isEmpty() ? List.of() : lines.getFirst();
    }
    var first = lines(text, size, width - size).getFirst();
    var cut = new ArrayList<>(first);
    cut.addAll(fonts.letters('…'));
    return cut;
  }
}
