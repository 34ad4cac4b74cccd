package org.patentbridge.retrieval.language;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.retrieval.condition.Condition.Range;
import org.patentbridge.retrieval.condition.RangeField;

/**
 * Reads ranges of dates, years, levels and fees: {@code 2018..2022}, {@code <5万}, {@code
 * >=2020-01}.
 *
 * <p>A bound that is itself a stretch of time counts with all its days.
 */
final class RangeReader {

  private static final Pattern SPAN =
      Pattern.compile("(?<from>.*?)\\s*(?:\\.\\.|\\bTO\\b)\\s*(?<to>.*)");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<from>[0-9.]+万?元?)\\s*[-–~～]\\s*(?<to>[0-9.]+万?元?)");
  private static final Pattern COMPARED = Pattern.compile("(?<sign><=?|>=?|=)\\s*(?<bound>.+)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<y>[12][0-9]{3})(?:[-/.年](?<m>[0-9]{1,2})(?:[-/.月](?<d>[0-9]{1,2})日?)?月?)?年?");
  private static final Pattern FEE =
      Pattern.compile("(?<n>[0-9]{1,13}(?:,[0-9]{3}){0,4}(?:\\.[0-9]{1,6})?)(?<wan>万)?(?:元|圆)?");
  private static final Pattern PLAIN_YEAR = Pattern.compile("(?<y>[12][0-9]{3})年?");
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final long MOST_FEE = 100_000_000_000_000_000L;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final RangeField field;
  private final String written;

  private RangeReader(RangeField field, String written) {
    this.field = field;
    this.written = written;
  }

  /**
   * @throws InvalidValueException when it is no range of the field, or an empty one
   */
  static Range read(RangeField field, String written) {
    return new RangeReader(field, written).read();
  }

  private Range read() {
    var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    plain = plain.replace("≤", "<=").replace("≥", ">=");
    var compared = COMPARED.matcher(plain);
    if (compared.matches()) {
      return compared(compared.group("sign"), bound(compared.group("bound")));
    }
    var span = SPAN.matcher(plain);
    if (span.matches()) {
      return between(span.group("from"), span.group("to"));
    }
    var hyphen = HYPHEN.matcher(plain);
    return !field.isDay() && hyphen.matches()
        ? between(hyphen.group("from"), hyphen.group("to"))
        : range(bound(plain));
  }

  private Range compared(String sign, Bound bound) {
    return switch (sign) {
      case "<" -> upTo(bound.first() - 1);
      case "<=" -> upTo(bound.last());
      case ">" -> from(bound.last() + 1);
      case ">=" -> from(bound.first());
      default -> range(bound);
    };
  }

  private Range upTo(long last) {
    if (last < scale().first()) {
      throw empty();
    }
    return new Range(field, Range.LOWEST, last);
  }

  private Range from(long first) {
    if (first > scale().last()) {
      throw empty();
    }
    return new Range(field, first, Range.HIGHEST);
  }

  private InvalidValueException empty() {
    return new InvalidValueException("query-range-empty", written);
  }

  /** All that can be written. */
  private Bound scale() {
    return switch (field) {
      case FILED, PUBLISHED ->
          stretch(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));
      case YEAR -> new Bound(FIRST_YEAR, LAST_YEAR);
      case FEE -> new Bound(0, MOST_FEE);
      case TRL -> new Bound(1, 9);
    };
  }

  private Range range(Bound bound) {
    return new Range(field, bound.first(), bound.last());
  }

  private Range between(String from, String to) {
    long first = isOpen(from) ? Range.LOWEST : bound(from).first();
    long last = isOpen(to) ? Range.HIGHEST : bound(to).last();
    if (isOpen(from) && isOpen(to)) {
      throw unreadable();
    }
    if (first > last) {
      throw empty();
    }
    return new Range(field, first, last);
  }

  private static boolean isOpen(String bound) {
    return bound.isEmpty() || bound.equals("*");
  }

  private record Bound(long first, long last) {}

  private Bound bound(String text) {
    return switch (field) {
      case FILED, PUBLISHED -> days(text);
      case YEAR -> year(text);
      case TRL -> one(Trl.parse(text.toUpperCase(Locale.ROOT)).level());
      case FEE -> fee(text);
    };
  }

  private static Bound one(long value) {
    return new Bound(value, value);
  }

  private Bound year(String text) {
    var year = PLAIN_YEAR.matcher(text);
    if (!year.matches()) {
      throw unreadable();
    }
    return one(Integer.parseInt(year.group("y")));
  }

  private Bound days(String text) {
    var day = DAY.matcher(text);
    if (!day.matches()) {
      throw unreadable();
    }
    try {
      int year = Integer.parseInt(day.group("y"));
      if (day.group("m") == null) {
        var whole = Year.of(year);
        return stretch(whole.atDay(1), whole.atMonthDay(java.time.MonthDay.of(12, 31)));
      }
      var month = YearMonth.of(year, Integer.parseInt(day.group("m")));
      if (day.group("d") == null) {
        return stretch(month.atDay(1), month.atEndOfMonth());
      }
      return one(month.atDay(Integer.parseInt(day.group("d"))).toEpochDay());
    } catch (DateTimeException noDay) {
      throw unreadable();
    }
  }

  private static Bound stretch(LocalDate first, LocalDate last) {
    return new Bound(first.toEpochDay(), last.toEpochDay());
  }

  private Bound fee(String text) {
    var fee = FEE.matcher(text);
    if (!fee.matches()) {
      throw unreadable();
    }
    var yuan = new BigDecimal(fee.group("n").replace(",", ""));
    var hundredths = (fee.group("wan") == null ? yuan : yuan.multiply(WAN)).multiply(HUNDRED);
    if (hundredths.compareTo(BigDecimal.valueOf(MOST_FEE)) > 0) {
      throw unreadable();
    }
    return one(hundredths.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact());
  }

  private InvalidValueException unreadable() {
    return new InvalidValueException(
        "query-range", written, field.name().toLowerCase(Locale.ROOT), example());
  }

  private String example() {
    return switch (field) {
      case FILED, PUBLISHED -> "2018..2022-06, >=2020-01-15";
      case YEAR -> "2018..2022, >=2020";
      case FEE -> "<50000, 1万..5万";
      case TRL -> ">=6, 4..6";
    };
  }
}
