package org.patentbridge.intake.format;

/**
 * Finds where a record of a delimited file ends, line by line, so that a quote that is never closed
 * costs one row and not the rest of the file. The fields themselves are split by the CSV library.
 */
final class QuoteState {

  private static final char QUOTE = '"';

  private final char separator;
  private State state = State.FIELD_START;
  private long openedOn;

  QuoteState(char separator) {
    this.separator = separator;
  }

  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    BROKEN
  }

  /** Reads a line; call again with the next line while {@link #isOpen}. */
  void read(String line, long number) {
    for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
      char c = line.charAt(i);
      state = after(c);
      if (state == State.QUOTED && c == QUOTE && openedOn == 0) {
        openedOn = number;
      }
      if (state == State.FIELD_START) {
        openedOn = 0;
      }
    }
  }

  private State after(char c) {
    return switch (state) {
      case FIELD_START -> c == QUOTE ? State.QUOTED : unquoted(c);
      case PLAIN -> unquoted(c);
      case QUOTED -> c == QUOTE ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED ->
          c == QUOTE ? State.QUOTED : c == separator ? State.FIELD_START : State.BROKEN;
      case BROKEN -> State.BROKEN;
    };
  }

  private State unquoted(char c) {
    return c == separator ? State.FIELD_START : State.PLAIN;
  }

  /** Whether the record goes on in the next line. */
  boolean isOpen() {
    return state == State.QUOTED;
  }

  /** Whether text stands behind a closing quote. */
  boolean isBroken() {
    return state == State.BROKEN;
  }

  /** Line on which the last quoted field opened. */
  long openedOn() {
    return openedOn;
  }
}
