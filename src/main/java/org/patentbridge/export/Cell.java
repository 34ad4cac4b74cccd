package org.patentbridge.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.quantity.Points;

/** One typed value of a table; a spreadsheet keeps the type, CSV writes it out. */
sealed interface Cell {

  Cell EMPTY = new Text("");

  /** The value as it stands in a CSV file, before quoting. */
  String written();

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Whole(number);
  }

  static Cell of(Points points) {
    return new Decimal(points.asDouble(), false);
  }

  static Cell of(@Nullable LocalDate day) {
    return day == null ? EMPTY : new Day(day);
  }

  /** Words and identifiers; never read as a number or a formula. */
  record Text(String written) implements Cell {}

  /** Words that ask for a look, for example what is missing; never a number or a formula. */
  record Alert(String written) implements Cell {}

  /** A whole number. */
  record Whole(long number) implements Cell {
    @Override
    public String written() {
      return Long.toString(number);
    }
  }

  /**
   * A number with three decimals.
   *
   * @param number the number
   * @param muted whether it rests on a neutral value because data is missing
   */
  record Decimal(double number, boolean muted) implements Cell {
    @Override
    public String written() {
      return String.format(Locale.ROOT, "%.3f", number);
    }
  }

  /**
   * A share of a whole.
   *
   * @param share in [0, 1]
   */
  record Share(double share) implements Cell {
    private static final int HUNDRED = 100;

    @Override
    public String written() {
      return String.format(Locale.ROOT, "%.1f%%", share * HUNDRED);
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Cell {
    @Override
    public String written() {
      return day.toString();
    }
  }

  /** A minute of a day, local to the place. */
  record Moment(LocalDateTime moment) implements Cell {
    private static final DateTimeFormatter MINUTES =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Override
    public String written() {
      return MINUTES.format(moment);
    }
  }
}
