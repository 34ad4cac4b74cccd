package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.Reader;

/**
 * A reader that remembers what it read since a mark, so that a record can be given back as it
 * stands. It remembers at most {@value Lines#MAX_LENGTH} characters and the last piece read.
 */
final class KeptText extends Reader {

  private final Reader source;
  private final StringBuilder kept = new StringBuilder();
  private long start;
  private boolean keeping;

  KeptText(Reader source) {
    this.source = source;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int read = source.read(into, offset, length);
    if (read > 0) {
      if (!keeping || kept.length() > Lines.MAX_LENGTH) {
        start += kept.length();
        kept.setLength(0);
      }
      kept.append(into, offset, read);
    }
    return read;
  }

  /**
   * Remembers from here on.
   *
   * @param from position in the last piece that was read
   */
  void keepFrom(long from) {
    kept.delete(0, Math.toIntExact(from - start));
    start = from;
    keeping = true;
  }

  /** Forgets again. */
  void release() {
    keeping = false;
  }

  /** Whether all text from a position on is still remembered. */
  boolean holds(long from) {
    return start <= from;
  }

  /** The text between two positions. */
  String text(long from, long to) {
    return kept.substring(Math.toIntExact(from - start), Math.toIntExact(to - start));
  }

  /** The text from a position to the last character read. */
  String textFrom(long from) {
    return kept.substring(Math.toIntExact(from - start));
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
