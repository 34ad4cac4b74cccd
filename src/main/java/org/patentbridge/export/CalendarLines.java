package org.patentbridge.export;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of an iCalendar stream (RFC 5545, section 3.1): CRLF at the end, folded at 75
 * octets between characters and never inside one, text values escaped.
 */
final class CalendarLines {

  /** Octets of a line without its line break. */
  static final int MAX_OCTETS = 75;

  private static final String BREAK = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value is no text: a date, a number, a parameter list. */
  CalendarLines line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is free text. */
  CalendarLines text(String name, String value) {
    return line(name, escaped(value));
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Section 3.3.11; control characters other than the tab, which no text may hold, are left out.
   */
  static String escaped(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  private void fold(String line) {
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      int more = octets(point);
      if (octets + more > MAX_OCTETS) {
        lines.append(BREAK).append(' ');
        octets = 1;
      }
      lines.appendCodePoint(point);
      octets += more;
    }
    lines.append(BREAK);
  }

  private static int octets(int point) {
    return Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
  }
}
