package org.patentbridge.retrieval.language;

import java.util.Optional;
import org.patentbridge.domain.patent.ApplicationNumber;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.RefusedQueryException;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.rulebook.Rulebook;

/**
 * Reads queries: {@code 标题:固态电解质 AND ipc:H01M NOT year:..2015}.
 *
 * <p>Every query costs a bounded number of steps: its length, its depth, its clauses and the
 * distance of near words have limits, and what exceeds one is refused. No pattern of a person is
 * ever run.
 */
public final class QueryLanguage {

  /** Longest query, in UTF-16 units. */
  public static final int LONGEST = 2_000;

  /** Most brackets and negations inside one another. */
  public static final int DEEPEST = 12;

  /** Most words, phrases and values. */
  public static final int MOST_CLAUSES = 200;

  private final ClauseReader clauses;

  /**
   * @param rulebook names of regions, chains and values
   */
  public QueryLanguage(Rulebook rulebook) {
    this.clauses = new ClauseReader(new ValueNames(rulebook));
  }

  /**
   * Understands a text; what has no mark of a query, or has sentences, is plain text.
   *
   * @throws RefusedQueryException when it is a query and makes no sense
   */
  public QueryReading read(String text) {
    var query = text.strip();
    var tokens = Tokenizer.cut(query);
    if (!Marks.hasMark(tokens)) {
      return new QueryReading.PlainText(text, false);
    }
    if (Marks.isProse(query, tokens)) {
      return new QueryReading.PlainText(text, true);
    }
    return new QueryReading.Asked(new Parser(query, tokens, clauses).parse());
  }

  /**
   * One value of a field, as an option of a door states it: {@code 2018..2022} of {@code YEAR}.
   *
   * @throws InvalidValueException when the field has no such value
   */
  public Condition value(QueryField field, String value) {
    return clauses.read(field, true, new Token(Token.Kind.WORD, value.strip(), 0, value.length()));
  }

  /**
   * What a text asks for that is nothing but a publication number or a Chinese application number.
   *
   * @throws InvalidValueException for a Chinese application number with a wrong check digit
   */
  public Optional<Condition> findNumber(String text) {
    return ApplicationNumber.isChinese(text) || PublicationNumber.find(text).isPresent()
        ? Optional.of(value(QueryField.NUMBER, text))
        : Optional.empty();
  }

  /** A condition as it is asked; read again, it is the same condition. */
  public static String print(Condition condition) {
    return Printer.print(condition);
  }
}
