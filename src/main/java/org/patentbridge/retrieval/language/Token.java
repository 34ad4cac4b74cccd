package org.patentbridge.retrieval.language;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text the word, the text between quotes or brackets, or the sign as written
 * @param start first UTF-16 unit in the query
 * @param end after the last one
 * @param field the named one of a {@link Kind#FIELD}, else null
 */
record Token(Kind kind, String text, int start, int end, @Nullable QueryField field) {

  /** What a piece can be. */
  enum Kind {
    WORD,
    PHRASE,
    /** A name with a colon or, where it means exactly this value, an equals sign behind. */
    FIELD,
    /** As {@link #FIELD}, with a name that no field has. */
    UNKNOWN_FIELD,
    /** {@code [a TO b]} behind a field. */
    SPAN,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    /** With the distance as text, empty where none is stated. */
    NEAR,
    /** A quotation mark or square bracket without its partner. */
    BROKEN,
    END
  }

  Token(Kind kind, String text, int start, int end) {
    this(kind, text, start, end, null);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether the field asks for exactly its value. */
  boolean isExact() {
    return text.endsWith("=") || text.endsWith("＝");
  }
}
