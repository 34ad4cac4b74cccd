package org.patentbridge.retrieval.language;

import static java.lang.Character.isWhitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.patentbridge.retrieval.language.Token.Kind;

/**
 * Cuts a query into tokens in one pass; never fails.
 *
 * <p>A sign is an operator only where people set one: a minus before a word and behind a space, a
 * bracket that does not stick to a Latin word, a colon behind a name. All others belong to their
 * word, so that {@code Li-ion}, {@code poly(ethylene)}, {@code 1:2} and {@code C++} stay whole.
 */
final class Tokenizer {

  private static final String OPENING_QUOTES = "\"“”＂";
  private static final String CLOSING_QUOTES = "\"”“＂";
  private static final String COMPARING = "<>＜＞≤≥=＝";

  private static final Map<String, Kind> OPERATORS =
      Map.of(
          "AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT, "与", Kind.AND, "或", Kind.OR, "非",
          Kind.NOT);
  private static final Pattern NEAR = Pattern.compile("NEAR/?([0-9]{0,9})");

  /** A name in front of a colon; two Latin letters may be elements of a ratio (Fe:Ni). */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z_-]{2,19}|[A-Za-z]{0,5}\\p{IsHan}[\\p{IsHan}A-Za-z]{1,14}");

  private static final int LONGEST_NAME = 20;

  /** Classes and numbers as they are printed, in parts. */
  private static final Pattern SPACED =
      Pattern.compile(
          "[A-Ha-h][0-9]{2}[A-Za-z]\\s+[0-9]{1,4}(?:/[0-9]{1,6})?\\*?"
              + "|[Zz][Ll]\\s*[0-9]{4}\\s[0-9]\\s[0-9.Xx]+"
              + "|[A-Za-z]{2}\\s+[0-9][0-9./]*(?:\\s[A-Za-z][0-9]?)?(?=[\\s)）]|$)");

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String query) {
    this.query = query;
  }

  /** The tokens in order, the last one an {@link Kind#END}. */
  static List<Token> cut(String query) {
    var tokenizer = new Tokenizer(query);
    while (tokenizer.skipSpace()) {
      tokenizer.next();
    }
    tokenizer.add(Kind.END, "", query.length(), query.length() + 1);
    return List.copyOf(tokenizer.tokens);
  }

  private boolean skipSpace() {
    while (at < query.length() && isSpace(query.charAt(at))) {
      at++;
    }
    return at < query.length();
  }

  private static boolean isSpace(char c) {
    return isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(Kind kind, String text, int start, int end) {
    tokens.add(new Token(kind, text, start, end));
    at = end;
  }

  private void next() {
    char c = query.charAt(at);
    if (isOpening(c)) {
      add(Kind.OPEN, "(", at, at + 1);
    } else if (isClosing(c)) {
      add(Kind.CLOSE, ")", at, at + 1);
    } else if (OPENING_QUOTES.indexOf(c) >= 0) {
      until(CLOSING_QUOTES, Kind.PHRASE);
    } else if (valueOf() != null && (c == '[' || c == '［')) {
      until("]］", Kind.SPAN);
    } else if (isSignBeforeClause(c)) {
      sign(c);
    } else {
      word();
    }
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  /** The field whose value comes next; null where none does. */
  private @org.jspecify.annotations.Nullable QueryField valueOf() {
    var last = tokens.isEmpty() ? null : tokens.getLast();
    return last == null || !last.is(Kind.FIELD) ? null : last.field();
  }

  private void until(String closing, Kind kind) {
    for (int end = at + 1; end < query.length(); end++) {
      if (closing.indexOf(query.charAt(end)) >= 0) {
        add(kind, query.substring(at + 1, end).strip(), at, end + 1);
        return;
      }
    }
    add(Kind.BROKEN, query.substring(at, at + 1), at, at + 1);
  }

  /** A plus or minus that stands before a word, not before a figure, and behind a space. */
  private boolean isSignBeforeClause(char c) {
    if ("-−－+＋".indexOf(c) < 0 || at + 1 >= query.length() || valueOf() != null) {
      return false;
    }
    char next = query.charAt(at + 1);
    boolean begins = Character.isLetter(next) || isOpening(next) || isQuote(next);
    return begins && (at == 0 || isSpace(query.charAt(at - 1)) || isOpening(query.charAt(at - 1)));
  }

  private static boolean isQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  private void sign(char c) {
    if (c == '+' || c == '＋') {
      at++;
    } else {
      add(Kind.NOT, "-", at, at + 1);
    }
  }

  private void word() {
    var field = valueOf();
    if (field != null && field.isSpaced() && spaced()) {
      return;
    }
    int start = at;
    int end = field != null && field.isRange() ? comparisonEnd() : at;
    int inner = 0;
    while (end < query.length() && !endsWord(start, end, inner)) {
      char c = query.charAt(end);
      inner += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
      if (field == null && isSeparator(c) && named(start, end)) {
        return;
      }
      end++;
    }
    // title:AND asks for the word, title: AND b lacks one.
    boolean mayJoin = field == null || tokens.getLast().end() < start;
    classify(query.substring(start, end), start, end, mayJoin);
  }

  private boolean spaced() {
    var value = SPACED.matcher(query).region(at, query.length());
    if (!value.lookingAt()) {
      return false;
    }
    add(Kind.WORD, value.group(), at, value.end());
    return true;
  }

  /** Behind {@code <=} spaces are no end. */
  private int comparisonEnd() {
    int end = at;
    while (end < query.length() && COMPARING.indexOf(query.charAt(end)) >= 0) {
      end++;
    }
    int signs = end;
    while (signs > at && end < query.length() && isSpace(query.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean endsWord(int start, int end, int inner) {
    char c = query.charAt(end);
    if (isSpace(c)) {
      return true;
    }
    boolean sticks = end > start && isLatin(query.charAt(end - 1));
    if (isOpening(c)) {
      return c == '（' || !sticks;
    }
    if (isClosing(c)) {
      return c == '）' || inner == 0;
    }
    return isQuote(c) && !sticks && end > start;
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
  }

  private static boolean isSeparator(char c) {
    return c == ':' || c == '：' || c == '=' || c == '＝';
  }

  /** Takes a name with its separator, where it is one that something follows. */
  private boolean named(int start, int end) {
    if (end == start || end - start > LONGEST_NAME) {
      return false;
    }
    var name = query.substring(start, end);
    var separator = query.substring(start, end + 1);
    var known = QueryField.find(name);
    if (known.isPresent()) {
      tokens.add(new Token(Kind.FIELD, separator, start, end + 1, known.get()));
      at = end + 1;
      return true;
    }
    char sign = query.charAt(end);
    boolean isColon = sign == ':' || sign == '：';
    if (isColon && NAME.matcher(name).matches() && isFollowed(end + 1)) {
      add(Kind.UNKNOWN_FIELD, name, start, end + 1);
      return true;
    }
    return false;
  }

  /** Addresses such as {@code https://} name no field. */
  private boolean isFollowed(int next) {
    return next < query.length() && !isSpace(query.charAt(next)) && query.charAt(next) != '/';
  }

  private void classify(String word, int start, int end, boolean mayJoin) {
    var operator = OPERATORS.get(word);
    var near = NEAR.matcher(word);
    if (mayJoin && operator != null) {
      add(operator, word, start, end);
    } else if (mayJoin && near.matches()) {
      add(Kind.NEAR, near.group(1), start, end);
    } else {
      add(Kind.WORD, word, start, end);
    }
  }
}
