package org.patentbridge.intake.format;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/**
 * The tokens of an SQL script as MySQL writes it, without comments. Of the text since a mark and of
 * each token at most {@value Lines#MAX_LENGTH} characters are held.
 */
final class SqlTokens implements Closeable {

  private static final int END_OF_TEXT = -1;

  private final Reader reader;
  private final StringBuilder kept = new StringBuilder();
  private boolean keeping;
  private int current;
  private int following;
  private long line = 1;

  SqlTokens(Reader source) throws IOException {
    this.reader = new BufferedReader(source, 1 << 16);
    this.current = reader.read();
    this.following = reader.read();
  }

  /** What a token is. */
  enum Kind {
    /** Word without quotes: a keyword, a name, a function. */
    WORD,
    /** Name between backticks. */
    NAME,
    /** Text between quotes. */
    TEXT,
    NUMBER,
    /** Hexadecimal digits of {@code 0x…} or {@code X'…'}. */
    HEX,
    /** Any single other character. */
    SYMBOL,
    END
  }

  /**
   * One token.
   *
   * @param kind what it is
   * @param text without quotes and escapes
   * @param line 1-based, on which it starts
   */
  record Token(Kind kind, String text, long line) {

    boolean is(String word) {
      return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
    }

    boolean isEnd() {
      return kind == Kind.END;
    }
  }

  /** A quoted text goes on for too long; it was probably left open. */
  static final class TextTooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long openedOn;

    TextTooLongException(long openedOn) {
      super("the text that opens on line " + openedOn + " does not end");
      this.openedOn = openedOn;
    }

    long openedOn() {
      return openedOn;
    }
  }

  /** Remembers the text from here on. */
  void keep() {
    kept.setLength(0);
    keeping = true;
  }

  /** The text since the mark; cut at the limit. */
  String kept() {
    keeping = false;
    return kept.toString();
  }

  Token next() throws IOException {
    passBlanks();
    long start = line;
    if (current == END_OF_TEXT) {
      return new Token(Kind.END, "", start);
    }
    char c = (char) current;
    if (c == '`') {
      return new Token(Kind.NAME, quoted(false), start);
    }
    if (c == '\'' || c == '"') {
      return new Token(Kind.TEXT, quoted(true), start);
    }
    if ((c == 'x' || c == 'X') && following == '\'') {
      read();
      return new Token(Kind.HEX, quoted(false), start);
    }
    if (Character.isDigit(c) || c == '.' && Character.isDigit(following)) {
      return number(start);
    }
    if (isWordPart(c)) {
      return new Token(Kind.WORD, word(), start);
    }
    read();
    return new Token(Kind.SYMBOL, String.valueOf(c), start);
  }

  private void passBlanks() throws IOException {
    while (current != END_OF_TEXT) {
      if (Character.isWhitespace(current)) {
        read();
      } else if (current == '#' || current == '-' && following == '-') {
        passLine();
      } else if (current == '/' && following == '*') {
        passComment();
      } else {
        return;
      }
    }
  }

  private void passLine() throws IOException {
    while (current != END_OF_TEXT && current != '\n') {
      read();
    }
  }

  private void passComment() throws IOException {
    read();
    read();
    while (current != END_OF_TEXT && !(current == '*' && following == '/')) {
      read();
    }
    read();
    read();
  }

  private Token number(long start) throws IOException {
    var word = word();
    if (word.startsWith("0x") || word.startsWith("0X")) {
      return new Token(Kind.HEX, word.substring(2), start);
    }
    var whole = word.matches("[0-9.]+[eE]") && (current == '-' || current == '+');
    return new Token(Kind.NUMBER, whole ? word + read() + word() : word, start);
  }

  private String word() throws IOException {
    var word = new StringBuilder();
    while (current != END_OF_TEXT && (isWordPart((char) current) || current == '.')) {
      append(word, read(), line);
    }
    return word.toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@' || c > 0x7f;
  }

  /** What stands between two equal quotes; a doubled quote is one, a backslash may escape. */
  private String quoted(boolean escapes) throws IOException {
    long openedOn = line;
    int quote = read();
    var text = new StringBuilder();
    while (current != END_OF_TEXT) {
      char c = read();
      if (c == quote && current != quote) {
        return text.toString();
      }
      if (c == quote) {
        append(text, read(), openedOn);
      } else if (c == '\\' && escapes && current != END_OF_TEXT) {
        escaped(text, read(), openedOn);
      } else {
        append(text, c, openedOn);
      }
    }
    return text.toString();
  }

  /** The escapes of MySQL; {@code \%} and {@code \_} keep their stroke outside of patterns. */
  private static void escaped(StringBuilder text, char c, long openedOn) throws IOException {
    switch (c) {
      case '0' -> append(text, '\0', openedOn);
      case 'b' -> append(text, '\b', openedOn);
      case 'n' -> append(text, '\n', openedOn);
      case 'r' -> append(text, '\r', openedOn);
      case 't' -> append(text, '\t', openedOn);
      case 'Z' -> append(text, '\u001a', openedOn);
      case '%', '_' -> text.append('\\').append(c);
      default -> append(text, c, openedOn);
    }
  }

  private static void append(StringBuilder text, char c, long openedOn) throws IOException {
    if (text.length() >= Lines.MAX_LENGTH) {
      throw new TextTooLongException(openedOn);
    }
    text.append(c);
  }

  private char read() throws IOException {
    int c = current;
    if (c == '\n') {
      line++;
    }
    if (keeping && c != END_OF_TEXT && kept.length() < Lines.MAX_LENGTH) {
      kept.append((char) c);
    }
    current = following;
    following = current == END_OF_TEXT ? END_OF_TEXT : reader.read();
    return (char) c;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
