package org.patentbridge.intake.format.markup;

import java.io.IOException;
import java.util.function.LongFunction;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.markup.Token.Kind;

/**
 * Tells tags from text in markup, well formed or not. A stroke that stands inside a tag ends the
 * tag there, so that an open quote cannot swallow the records behind it.
 */
final class Tokens {

  /** Longest tag that is kept; beyond it only the parser sees the whole. */
  static final int MAX_TAG = 1 << 16;

  /** Longest document type; one that lists ten thousand drawings has a tenth of it. */
  static final int MAX_DOCTYPE = 1 << 23;

  private static final int SNIPPET = 200;

  private final Chars chars;
  private final LongFunction<Place> places;

  /**
   * @param places where a line is, for problems
   */
  Tokens(Chars chars, LongFunction<Place> places) {
    this.chars = chars;
    this.places = places;
  }

  Token next() throws IOException {
    if (chars.peek(0) == Chars.END) {
      return new Token(Kind.END, chars.line(), "");
    }
    if (!opensMarkup()) {
      return text();
    }
    return switch (chars.peek(1)) {
      case '?' -> instruction();
      case '!' -> exclamation();
      default -> tag();
    };
  }

  private boolean opensMarkup() throws IOException {
    if (chars.peek(0) != '<') {
      return false;
    }
    int c = chars.peek(1);
    return c == '?' || c == '!' || c == '/' || c == '_' || c == ':' || Character.isLetter(c);
  }

  private Token text() throws IOException {
    var seen = new StringBuilder();
    long line = 0;
    while (chars.peek(0) != Chars.END && !opensMarkup()) {
      long before = chars.line();
      int c = chars.next();
      if (line == 0 && !Character.isWhitespace(c)) {
        line = before;
      }
      if (line > 0 && seen.length() < SNIPPET) {
        seen.append((char) c);
      }
    }
    return new Token(Kind.TEXT, line, seen.toString().strip());
  }

  private Token instruction() throws IOException {
    long line = chars.line();
    var declares = chars.areNext("<?xml") && Character.isWhitespace(chars.peek(5));
    var seen = new StringBuilder();
    while (chars.peek(0) != Chars.END && !chars.areNext("?>")) {
      int c = chars.next();
      if (declares && seen.length() < SNIPPET) {
        seen.append((char) c);
      }
    }
    chars.skipPast("?>");
    return new Token(declares ? Kind.DECLARATION : Kind.OTHER, line, seen.toString());
  }

  private Token exclamation() throws IOException {
    long line = chars.line();
    if (chars.areNext("<!--")) {
      chars.skipPast("-->");
    } else if (chars.areNext("<![CDATA[")) {
      chars.skipPast("]]>");
    } else {
      skipDoctype(line);
    }
    return new Token(Kind.OTHER, line, "");
  }

  /** Skips to the stroke that is neither in quotes nor in brackets; nothing of it is kept. */
  private void skipDoctype(long line) throws IOException {
    int brackets = 0;
    int quote = 0;
    long read = 0;
    int c;
    do {
      if (quote == 0 && read > 0 && chars.areNext("<!--")) {
        chars.skipPast("-->");
      }
      c = chars.next();
      if (++read > MAX_DOCTYPE) {
        throw new BadInputException(
            Problem.error(
                "xml-limit-doctype", places.apply(line), "", Integer.toString(MAX_DOCTYPE)));
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      }
    } while (c != Chars.END && (c != '>' || quote != 0 || brackets > 0));
  }

  private Token tag() throws IOException {
    long line = chars.line();
    var seen = new StringBuilder();
    int quote = 0;
    int c;
    do {
      c = chars.next();
      if (seen.length() < MAX_TAG) {
        seen.append((char) c);
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    } while ((c != '>' || quote != 0) && chars.peek(0) != Chars.END && chars.peek(0) != '<');
    return new Token(c == '>' && quote == 0 ? kind(seen) : Kind.TEXT, line, seen.toString());
  }

  private static Kind kind(StringBuilder tag) {
    if (tag.charAt(1) == '/') {
      return Kind.CLOSING;
    }
    return tag.charAt(tag.length() - 2) == '/' ? Kind.EMPTY : Kind.OPENING;
  }
}
