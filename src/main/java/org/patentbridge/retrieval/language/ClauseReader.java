package org.patentbridge.retrieval.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.ApplicationNumber;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.RangeField;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.condition.ValueField;

/** Reads one word, phrase or value of a field. */
final class ClauseReader {

  private static final int SHORTEST_PREFIX = 2;

  /** Longer than any name of a region or chain. */
  private static final int LONGEST_VALUE = 100;

  /** Publication numbers of China as people copy them, without the country. */
  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{7,9}\\s?[A-Z]?[0-9]?");

  private static final Pattern CHECK_DIGIT = Pattern.compile("\\.[0-9X]$");
  private static final String CHINA = "CN";

  private final ValueNames names;

  ClauseReader(ValueNames names) {
    this.names = names;
  }

  /**
   * @param exact whether exactly this value is meant, where a field can also be asked for words
   * @throws InvalidValueException when it is no value of the field
   */
  Condition read(QueryField field, boolean exact, Token token) {
    var text = token.text().strip();
    if (!Marks.hasLetter(text)) {
      throw new InvalidValueException("query-words-missing", token.text(), field.printed());
    }
    if (token.is(Token.Kind.SPAN) && !field.isRange()) {
      throw new InvalidValueException("query-span", token.text(), field.printed());
    }
    if (!field.isText() && text.length() > LONGEST_VALUE) {
      throw new InvalidValueException(
          "query-value-long", text, field.printed(), Integer.toString(LONGEST_VALUE));
    }
    return switch (field) {
      case TITLE -> text(TextField.TITLE, token, text);
      case ABSTRACT -> text(TextField.ABSTRACT, token, text);
      case TEXT -> text(TextField.TEXT, token, text);
      case HOLDER -> exact ? holder(text) : text(TextField.HOLDER, token, text);
      case IPC -> new Condition.ClassPart(IpcPrefix.parse(plain(text)));
      case NUMBER -> new Condition.NumberIs(number(plain(text)));
      case APPLICATION -> new Condition.NumberIs(application(plain(text)));
      case FILED -> RangeReader.read(RangeField.FILED, text);
      case PUBLISHED -> RangeReader.read(RangeField.PUBLISHED, text);
      case YEAR -> RangeReader.read(RangeField.YEAR, text);
      case FEE -> RangeReader.read(RangeField.FEE, text);
      case TRL -> RangeReader.read(RangeField.TRL, text);
      case STATUS, LICENCE, OPEN_LICENCE, REGION, CHAIN, KIND -> names.read(field, text);
    };
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static Condition holder(String text) {
    return new Condition.Value(ValueField.HOLDER, new OrganizationName(text).normalized());
  }

  private static Condition text(TextField field, Token token, String text) {
    if (token.is(Token.Kind.PHRASE)) {
      return new Condition.Phrase(field, text);
    }
    if (!text.endsWith("*")) {
      return new Condition.Words(field, text);
    }
    var start = text.substring(0, text.length() - 1);
    if (!isLongEnough(start)) {
      throw new InvalidValueException("query-prefix-short", text);
    }
    return new Condition.Prefix(field, start);
  }

  /** One Chinese character says as much as two letters. */
  private static boolean isLongEnough(String start) {
    int letters = 0;
    for (int at = start.length(); at > 0; ) {
      int point = start.codePointBefore(at);
      if (!Character.isLetterOrDigit(point)) {
        return false;
      }
      if (UnicodeScript.of(point) == UnicodeScript.HAN || ++letters == SHORTEST_PREFIX) {
        return true;
      }
      at -= Character.charCount(point);
    }
    return false;
  }

  /** A publication number, or the application number that people call a patent's number. */
  private static String number(String text) {
    if (ApplicationNumber.isChinese(text)) {
      return application(text);
    }
    return BARE_NUMBER.matcher(text).matches()
        ? PublicationNumber.parse(CHINA + text).key()
        : PublicationNumber.parse(text).key();
  }

  /** The check digit is checked and then left out, since not all sources have it. */
  private static String application(String text) {
    return CHECK_DIGIT.matcher(ApplicationNumber.parse(text).key()).replaceFirst("");
  }
}
