package org.patentbridge.intake.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.record.Fields;

/** The records of a delimited file, broken ones as such; blank lines are no records. */
public final class DelimitedRecords {

  /** Most lines of one record; a quoted field that goes on longer was left open. */
  public static final int MAX_LINES = 2_000;

  /** After so many broken quotes the file is no such table, and re-reading would take for ever. */
  public static final int MAX_BROKEN = 1_000;

  private static final int SHOWN = 60;

  private final Source source;
  private final Lines lines;
  private final char separator;
  private final CsvReader.CsvReaderBuilder csv;
  private int broken;

  public DelimitedRecords(Source source, Lines lines, char separator) {
    this.source = source;
    this.lines = lines;
    this.separator = separator;
    this.csv = CsvReader.builder().fieldSeparator(separator);
  }

  /** A record, or what is wrong with it. */
  public sealed interface Found {}

  /**
   * A record that could be split.
   *
   * @param line on which it starts
   * @param fields in the order of the file
   * @param whole whether it ends with a line feed
   */
  public record Fields(long line, List<String> fields, boolean whole) implements Found {}

  /**
   * A record that could not be split.
   *
   * @param raw the line that is to blame
   */
  public record Broken(Problem problem, Raw raw) implements Found {}

  /** The next record, empty at the end of the file. */
  public Optional<Found> next() throws IOException {
    Optional<Lines.Line> first;
    do {
      first = lines.next();
    } while (first.isPresent() && first.get().text().isBlank());
    return first.isPresent() ? Optional.of(record(first.get())) : Optional.empty();
  }

  private Found record(Lines.Line first) throws IOException {
    var quotes = new QuoteState(separator);
    var taken = new ArrayList<Lines.Line>();
    long length = 0;
    for (Optional<Lines.Line> line = Optional.of(first); line.isPresent(); line = lines.next()) {
      taken.add(line.get());
      length += line.get().text().length();
      if (line.get().overlong() || length > Lines.MAX_LENGTH) {
        return tooLong(first);
      }
      quotes.read(line.get().text(), line.get().number());
      if (quotes.isBroken()) {
        return broken("csv-text-after-quote", quotes.openedOn(), taken);
      }
      if (!quotes.isOpen()) {
        return split(taken);
      }
      if (taken.size() == MAX_LINES) {
        break;
      }
    }
    return broken("csv-quote-open", quotes.openedOn(), taken);
  }

  private Broken tooLong(Lines.Line first) {
    return new Broken(
        Problem.error(
            "line-too-long",
            source.place(first.number()),
            shown(first.text()),
            Integer.toString(Lines.MAX_LENGTH)),
        Raw.NONE);
  }

  /** Refuses the record and goes on with the line after the one on which its quote opened. */
  private Broken broken(String code, long openedOn, List<Lines.Line> taken) {
    var place = source.place(openedOn);
    if (++broken > MAX_BROKEN) {
      throw new BadInputException(
          Problem.error("csv-too-broken", place, "", Integer.toString(MAX_BROKEN)));
    }
    var opening = taken.stream().filter(l -> l.number() == openedOn).findFirst().orElseThrow();
    lines.pushBack(taken.stream().filter(l -> l.number() > openedOn).toList());
    return new Broken(Problem.error(code, place, shown(opening.text())), Raw.text(opening.text()));
  }

  private Found split(List<Lines.Line> taken) {
    var first = taken.getFirst();
    var last = taken.getLast();
    if (last.cut()) {
      return new Broken(
          Problem.error("file-cut", source.place(last.number()), shown(last.text())),
          Raw.text(last.text()));
    }
    var text = String.join("\n", taken.stream().map(Lines.Line::text).toList());
    try {
      var fields = csv.ofSingleCsvRecord(text).getFields();
      return new Fields(first.number(), fields, last.whole());
    } catch (CsvParseException tooManyFields) {
      return new Broken(
          Problem.error("csv-broken", source.place(first.number()), shown(first.text())),
          Raw.text(text));
    }
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
