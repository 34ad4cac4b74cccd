package org.patentbridge.intake.format.markup;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The characters of a file with their lines; keeps a copy of a stretch of them. */
final class Chars implements Closeable {

  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final int mostKept;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder kept = new StringBuilder();
  private boolean overlong;
  private boolean afterReturn;
  private int at;
  private int end;
  private long line = 1;

  /**
   * @param mostKept characters that a stretch may hold
   */
  Chars(Reader reader, int mostKept) {
    this.reader = reader;
    this.mostKept = mostKept;
  }

  /** A character further on, 0 for the next one. */
  int peek(int ahead) throws IOException {
    while (at + ahead >= end) {
      if (!fill()) {
        return END;
      }
    }
    return buffer[at + ahead];
  }

  /** Whether the next characters are these. */
  boolean areNext(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (peek(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int next() throws IOException {
    int c = peek(0);
    if (c == END) {
      return END;
    }
    at++;
    if (c == '\r' || c == '\n' && !afterReturn) {
      line++;
    }
    afterReturn = c == '\r';
    keep((char) c);
    return c;
  }

  /** Goes on until just behind a text, or to the end. */
  void skipPast(String text) throws IOException {
    while (peek(0) != END && !areNext(text)) {
      next();
    }
    for (int i = 0; i < text.length() && peek(0) != END; i++) {
      next();
    }
  }

  private void keep(char c) {
    if (overlong) {
      return;
    }
    if (kept.length() == mostKept) {
      overlong = true;
      kept.setLength(0);
      kept.trimToSize();
    } else {
      kept.append(c);
    }
  }

  private boolean fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int read = reader.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  /** 1-based line of the next character. */
  long line() {
    return line;
  }

  /**
   * Begins a new stretch with the next character.
   *
   * @param before what was read already and belongs to it
   */
  void startKeeping(String before) {
    overlong = false;
    kept.setLength(0);
    kept.append(before);
  }

  int keptLength() {
    return kept.length();
  }

  /** Whether the stretch became too long to be kept. */
  boolean isOverlong() {
    return overlong;
  }

  /** The first characters of the stretch. */
  String kept(int length) {
    return kept.substring(0, Math.min(length, kept.length()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
