package org.patentbridge.intake.correction;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.patentbridge.intake.format.Encodings;

/**
 * How a text file is written: its encoding, mark and line ends.
 *
 * @param head the beginning of its text, without the mark
 * @param charset encoding that holds all characters of both languages
 * @param marked whether it opens with a byte order mark
 */
record TextStyle(String head, Charset charset, boolean marked) {

  /** How a text is written that had no text file to follow. */
  static final TextStyle PLAIN = new TextStyle("", StandardCharsets.UTF_8, false);

  private static final String MARK = "\uFEFF";
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /**
   * The style of a file. GBK comes back as its superset GB18030; an encoding that has no Chinese
   * characters as marked UTF-8.
   */
  static TextStyle of(byte[] head, Charset charset) {
    var text = new String(head, charset);
    var marked = text.startsWith(MARK);
    var plain = marked ? text.substring(MARK.length()) : text;
    var name = charset.name();
    if (name.startsWith("UTF-") || charset.equals(Encodings.GB18030)) {
      return new TextStyle(plain, charset, marked);
    }
    return name.startsWith("GB")
        ? new TextStyle(plain, Encodings.GB18030, false)
        : new TextStyle(plain, StandardCharsets.UTF_8, true);
  }

  /** The first character that is not white space, a blank where there is none. */
  char opening() {
    var text = head.stripLeading();
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  String lineEnd() {
    int feed = head.indexOf('\n');
    return feed > 0 && head.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * The separator at which one of the first lines falls apart into the headings.
   *
   * @param otherwise where none does
   */
  char separator(List<String> headings, char otherwise) {
    for (String line : head.lines().limit(100).toList()) {
      for (char separator : SEPARATORS) {
        if (parts(line, separator).equals(headings)) {
          return separator;
        }
      }
    }
    return otherwise;
  }

  private static List<String> parts(String line, char separator) {
    try {
      var parts = CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(line).getFields();
      int end = parts.size();
      while (end > 0 && parts.get(end - 1).isBlank()) {
        end--;
      }
      return parts.subList(0, end);
    } catch (CsvParseException broken) {
      return List.of();
    }
  }

  /** Opens a text of the same style. */
  Writer open(OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, charset);
    if (marked) {
      writer.write(MARK);
    }
    return writer;
  }
}
