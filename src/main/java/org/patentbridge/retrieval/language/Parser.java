package org.patentbridge.retrieval.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.language.Token.Kind;

/**
 * Builds the condition of a query by recursive descent; each token is looked at a bounded number of
 * times.
 *
 * <pre>
 * any   = all { OR all }
 * all   = near { [AND] near }
 * near  = unary { NEARn unary }
 * unary = NOT unary | one
 * one   = ( any ) | FIELD ( any ) | FIELD value | word | phrase
 * </pre>
 */
final class Parser {

  private static final int USUAL_DISTANCE = 5;

  /** More digits than any distance has. */
  private static final int MOST_DIGITS = 6;

  private final String query;
  private final List<Token> tokens;
  private final ClauseReader clauses;

  private int at;
  private int depth;
  private int count;
  private @Nullable Token field;

  Parser(String query, List<Token> tokens, ClauseReader clauses) {
    this.query = query;
    this.tokens = meaningful(tokens);
    this.clauses = clauses;
  }

  /** Strokes and dashes that stand alone between words ask for nothing. */
  private static List<Token> meaningful(List<Token> tokens) {
    var kept = new ArrayList<Token>();
    for (var token : tokens) {
      boolean isValue = !kept.isEmpty() && kept.getLast().is(Kind.FIELD);
      if (isValue || !token.is(Kind.WORD) || Marks.hasLetter(token.text())) {
        kept.add(token);
      }
    }
    return kept;
  }

  Condition parse() {
    if (query.length() > QueryLanguage.LONGEST) {
      throw refused(
          new InvalidValueException(
              "query-too-long",
              Integer.toString(query.length()),
              Integer.toString(QueryLanguage.LONGEST)),
          QueryLanguage.LONGEST,
          query.length());
    }
    var condition = any();
    if (!here().is(Kind.END)) {
      throw refused("query-bracket-unopened", here());
    }
    return condition;
  }

  private Token here() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private Condition any() {
    var parts = new ArrayList<>(List.of(all()));
    while (here().is(Kind.OR)) {
      take();
      parts.add(all());
    }
    return Condition.any(parts);
  }

  private Condition all() {
    var parts = new ArrayList<>(List.of(near()));
    while (true) {
      if (here().is(Kind.AND)) {
        take();
      } else if (here().is(Kind.OR) || here().is(Kind.CLOSE) || here().is(Kind.END)) {
        return Condition.all(parts);
      }
      parts.add(near());
    }
  }

  private Condition near() {
    int first = at;
    var left = unary();
    while (here().is(Kind.NEAR)) {
      var sign = take();
      int second = at;
      int distance = distance(sign);
      var right = unary();
      var known = fieldOf(left, tokens.get(first));
      if (!known.equals(fieldOf(right, tokens.get(second)))) {
        throw refused("query-near-fields", sign);
      }
      left = deeper(sign, new Condition.Near(left, right, distance));
    }
    return left;
  }

  /** Chains of near words nest too. */
  private Condition deeper(Token sign, Condition.Near near) {
    int levels = 0;
    for (Condition inner = near; inner instanceof Condition.Near next; inner = next.left()) {
      levels++;
    }
    if (levels > QueryLanguage.DEEPEST) {
      throw tooDeep(sign);
    }
    return near;
  }

  private TextField fieldOf(Condition operand, Token first) {
    return Condition.Near.fieldOf(operand).orElseThrow(() -> refused("query-near-words", first));
  }

  private int distance(Token sign) {
    if (sign.text().isEmpty()) {
      return USUAL_DISTANCE;
    }
    int distance =
        sign.text().length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(sign.text());
    if (distance > Condition.Near.FARTHEST) {
      throw refused("query-near-distance", sign, Integer.toString(Condition.Near.FARTHEST));
    }
    return distance;
  }

  private Condition unary() {
    if (!here().is(Kind.NOT)) {
      return one();
    }
    var sign = take();
    enter(sign);
    var part = unary();
    depth--;
    return Condition.not(part);
  }

  private void enter(Token where) {
    if (++depth > QueryLanguage.DEEPEST) {
      throw tooDeep(where);
    }
  }

  private RefusedQueryException tooDeep(Token where) {
    return refused("query-too-deep", where, Integer.toString(QueryLanguage.DEEPEST));
  }

  private Condition one() {
    var token = take();
    return switch (token.kind()) {
      case OPEN -> group(token);
      case FIELD -> fielded(token);
      case WORD, PHRASE, SPAN -> clause(token);
      case UNKNOWN_FIELD -> throw unknown(token);
      case BROKEN ->
          throw refused(
              token.text().startsWith("[") ? "query-span-open" : "query-quote-open", token);
      case CLOSE ->
          throw refused(
              at > 1 && tokens.get(at - 2).is(Kind.OPEN)
                  ? "query-bracket-empty"
                  : "query-operand-missing",
              token);
      case AND, OR, NOT, NEAR, END -> throw refused("query-operand-missing", token);
    };
  }

  private Condition group(Token open) {
    enter(open);
    var inner = any();
    if (!here().is(Kind.CLOSE)) {
      throw refused("query-bracket-open", open);
    }
    take();
    depth--;
    return inner;
  }

  /** A field holds for one value, or for all in the brackets behind it. */
  private Condition fielded(Token name) {
    var outer = field;
    field = name;
    if (here().is(Kind.NOT) || here().is(Kind.END) || here().is(Kind.FIELD)) {
      throw refused("query-value-missing", name);
    }
    var condition = one();
    field = outer;
    return condition;
  }

  private Condition clause(Token token) {
    if (++count > QueryLanguage.MOST_CLAUSES) {
      throw refused("query-too-many", token, Integer.toString(QueryLanguage.MOST_CLAUSES));
    }
    try {
      var named = field;
      return named == null || named.field() == null
          ? clauses.read(QueryField.TEXT, false, token)
          : clauses.read(named.field(), named.isExact(), token);
    } catch (InvalidValueException invalid) {
      throw refused(invalid, token.start(), token.end());
    }
  }

  private RefusedQueryException unknown(Token token) {
    return refused(
        new InvalidValueException("query-field", token.text(), FieldNames.meant(token.text())),
        token.start(),
        token.end());
  }

  private RefusedQueryException refused(String code, Token where, String... arguments) {
    var value = where.is(Kind.END) ? "" : query.substring(where.start(), where.end());
    return refused(new InvalidValueException(code, value, arguments), where.start(), where.end());
  }

  private RefusedQueryException refused(InvalidValueException problem, int start, int end) {
    return new RefusedQueryException(
        Problem.of(problem, Place.of("query", 0).field("q")), query, start, end);
  }
}
