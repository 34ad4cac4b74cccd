package org.patentbridge.intake.format.markup;

/**
 * A piece of markup, told apart only as far as the borders of records need it.
 *
 * @param kind what it is
 * @param line 1-based line on which it begins, for text that of its first visible character
 * @param text a tag as written, or the beginning of a text; empty for what nobody asks for
 */
record Token(Kind kind, long line, String text) {

  /** What a piece of markup is. */
  enum Kind {
    TEXT,
    OPENING,
    EMPTY,
    CLOSING,
    /** The declaration that opens a document. */
    DECLARATION,
    /** A comment, a processing instruction, a document type, a marked section. */
    OTHER,
    END
  }

  /** The name of a tag as written, with its prefix. */
  String name() {
    int from = kind == Kind.CLOSING ? 2 : 1;
    int to = from;
    while (to < text.length() && isPartOfName(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isPartOfName(char c) {
    return !Character.isWhitespace(c) && c != '>' && c != '/';
  }

  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
