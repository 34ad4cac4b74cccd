package org.patentbridge.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text with their numbers, each held in memory only up to a limit. */
public final class Lines implements Closeable {

  /** Longest line in characters; about ten times the longest patent description in one field. */
  public static final int MAX_LENGTH = 4_000_000;

  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final boolean cut;
  private final char[] buffer = new char[BUFFER];
  private final Deque<Line> pushedBack = new ArrayDeque<>();
  private int at;
  private int end;
  private long number;

  /**
   * @param cut whether the text is known to end inside a character
   */
  public Lines(Reader reader, boolean cut) {
    this.reader = reader;
    this.cut = cut;
  }

  /**
   * A line without its end.
   *
   * @param number 1-based
   * @param text at most {@link #MAX_LENGTH} characters
   * @param overlong whether it was longer
   * @param whole whether it ended with a line end
   * @param cut whether the file ends inside its last character
   */
  public record Line(long number, String text, boolean overlong, boolean whole, boolean cut) {}

  /** The next line, empty at the end of the text. */
  public Optional<Line> next() throws IOException {
    if (!pushedBack.isEmpty()) {
      return Optional.of(pushedBack.removeFirst());
    }
    if (at == end && !fill()) {
      return Optional.empty();
    }
    number++;
    var text = new StringBuilder();
    var overlong = false;
    do {
      int stop = lineEnd();
      overlong |= !append(text, stop);
      at = stop;
      if (stop < end) {
        passLineEnd();
        return Optional.of(new Line(number, text.toString(), overlong, true, false));
      }
    } while (fill());
    return Optional.of(new Line(number, text.toString(), overlong, false, cut));
  }

  /** Gives lines back that were taken too many; they come again in their order. */
  public void pushBack(Collection<Line> lines) {
    List.copyOf(lines).reversed().forEach(pushedBack::addFirst);
  }

  /** A line feed, a carriage return (old Macintosh programs) or both in this order. */
  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
      stop++;
    }
    return stop;
  }

  private void passLineEnd() throws IOException {
    boolean mayGoOn = buffer[at++] == '\r' && (at < end || fill());
    if (mayGoOn && buffer[at] == '\n') {
      at++;
    }
  }

  private boolean append(StringBuilder text, int stop) {
    int room = Math.min(stop - at, MAX_LENGTH - text.length());
    text.append(buffer, at, room);
    return room == stop - at;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, reader.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
