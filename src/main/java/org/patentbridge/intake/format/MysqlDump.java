package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * Reads the rows that a MySQL dump inserts, by the columns that the INSERT or the CREATE TABLE
 * before it names. No statement is executed. Where a dump has the current or granted and the first
 * state of one thing, the current one counts; a zero in a column of days is no day.
 */
final class MysqlDump implements RowReader {

  private static final Set<String> FIRST_WORDS =
      Set.of(
          "SET",
          "DROP",
          "CREATE",
          "INSERT",
          "REPLACE",
          "USE",
          "LOCK",
          "START",
          "BEGIN",
          "ALTER",
          "DELETE",
          "TRUNCATE");
  private static final Pattern HAS_ROWS_OR_TABLES =
      Pattern.compile("(?i)\\b(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?INTO\\b|\\bCREATE\\s+TABLE\\b");

  static boolean isOne(Head head) {
    var text = head.text();
    try (var tokens = new SqlTokens(new StringReader(text))) {
      var first = tokens.next();
      while (first.is(";")) {
        first = tokens.next();
      }
      return FIRST_WORDS.contains(first.text().toUpperCase(Locale.ROOT))
          && HAS_ROWS_OR_TABLES.matcher(text).find();
    } catch (SqlTokens.TextTooLongException noScript) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    try (var tokens = new SqlTokens(source.characters())) {
      new DumpedRows(source, sink, tokens).read();
    } catch (SqlTokens.TextTooLongException open) {
      throw new BadInputException(
          Problem.error(
              "sql-text-open",
              source.place(open.openedOn()),
              "",
              Integer.toString(Lines.MAX_LENGTH)));
    }
  }
}
