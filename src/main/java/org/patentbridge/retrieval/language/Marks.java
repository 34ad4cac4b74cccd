package org.patentbridge.retrieval.language;

import java.util.List;
import java.util.Set;
import org.patentbridge.retrieval.language.Token.Kind;

/**
 * Tells a query from a text that somebody pasted.
 *
 * <p>A query has a mark that only queries have, and no sentences: titles of patents say AND, needs
 * say 标题：… and put words in quotation marks, but then they have commas and stops too.
 */
final class Marks {

  private static final String WIDE_STOPS = "。！？；，、";
  private static final String NARROW_STOPS = ".!?;,";

  /** Tables put whole paragraphs in quotation marks. */
  private static final int LONGEST_QUOTE = 60;

  private static final Set<Kind> OPERATORS = Set.of(Kind.AND, Kind.OR, Kind.NEAR);

  private Marks() {}

  /** Whether the person set something that only means something in a query. */
  static boolean hasMark(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean isFollowed = !tokens.get(i + 1).is(Kind.END);
      var marks =
          switch (token.kind()) {
            case FIELD -> isFollowed && tokens.get(i + 1).start() == token.end();
            case PHRASE -> hasLetter(token.text()) && standsAlone(tokens, i);
            case NOT -> isFollowed && !token.text().equals("NOT");
            case WORD -> token.text().endsWith("*") && hasLetter(token.text());
            default -> false;
          };
      if (marks) {
        return true;
      }
    }
    return hasSpokenOperator(tokens);
  }

  /** In the middle of a sentence quotation marks set a word off: 防风防鸟“镀锌管”支架. */
  private static boolean standsAlone(List<Token> tokens, int at) {
    var before = at == 0 ? null : tokens.get(at - 1);
    var after = tokens.get(at + 1);
    return (before == null || !touches(before, tokens.get(at))) && !touches(tokens.get(at), after);
  }

  private static boolean touches(Token left, Token right) {
    boolean words =
        (left.is(Kind.WORD) || left.is(Kind.PHRASE))
            && (right.is(Kind.WORD) || right.is(Kind.PHRASE));
    return words && left.end() == right.start();
  }

  /** Titles in capitals say AND too; an operator stands out from its words. */
  private static boolean hasSpokenOperator(List<Token> tokens) {
    boolean standsOut =
        tokens.stream()
            .filter(t -> t.is(Kind.WORD) || t.is(Kind.UNKNOWN_FIELD))
            .anyMatch(t -> t.text().codePoints().anyMatch(Marks::isNoCapital));
    for (int i = 0; i + 2 < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean joins = i > 0 && OPERATORS.contains(token.kind());
      if (standsOut && (joins || token.is(Kind.NOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoCapital(int point) {
    return Character.isLetter(point) && !Character.isUpperCase(point);
  }

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it has sentences or lines: a stop that no short quotation beside other words holds. */
  static boolean isProse(String text, List<Token> tokens) {
    int at = 0;
    int only = 2;
    for (var token : tokens) {
      boolean quoted =
          token.is(Kind.PHRASE) && token.text().length() <= LONGEST_QUOTE && tokens.size() > only;
      if (quoted || token.is(Kind.SPAN) || token.is(Kind.END)) {
        if (hasStop(text, at, Math.min(token.start(), text.length()))) {
          return true;
        }
        at = token.end();
      }
    }
    return false;
  }

  private static boolean hasStop(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean ends = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (c == '\n' || WIDE_STOPS.indexOf(c) >= 0 || NARROW_STOPS.indexOf(c) >= 0 && ends) {
        return true;
      }
    }
    return false;
  }
}
