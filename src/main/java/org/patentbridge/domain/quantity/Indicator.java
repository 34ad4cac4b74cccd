package org.patentbridge.domain.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A measurable demand on a solution, for example {@code energy density >= 300 Wh/kg}.
 *
 * @param name what is measured
 * @param operator how the measured value compares with the demanded one
 * @param value the demanded value
 * @param unit as written, empty where the value has none
 */
public record Indicator(String name, Operator operator, BigDecimal value, String unit) {

  /** What shows that the figure before it was not the whole figure: digits and ranges. */
  private static final String GOES_ON = "[0-9.,，~～–—^×-]|[eE][+-]?[0-9]";

  private static final String POWER =
      "[eE](?<e>[+-]?[0-9]{1,2})|\\s*[×x*]\\s*10\\^(?<ten>-?[0-9]{1,2})";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<name>[^<>=≥≤≈]{1,80}?)\\s*(?<op>>=|<=|=|>|<|≥|≤|≈)\\s*"
              + "(?<value>-?([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.[0-9]{1,9})?)("
              + POWER
              + ")?"
              + "\\s*(?<unit>(?!"
              + GOES_ON
              + ")\\S{0,24}(\\s\\S{1,12})?)");

  /** How a measured value compares with the demanded one. */
  public enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE_THAN(">"),
    LESS_THAN("<"),
    EQUAL("="),
    ABOUT("≈");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    private static Operator of(String sign) {
      return switch (sign) {
        case ">=", "≥" -> AT_LEAST;
        case "<=", "≤" -> AT_MOST;
        case ">" -> MORE_THAN;
        case "<" -> LESS_THAN;
        case "≈" -> ABOUT;
        default -> EQUAL;
      };
    }
  }

  /**
   * Reads {@code name operator value unit}; commas may part thousands, powers of ten are written
   * {@code 1e9} or {@code 1×10^9}. Ranges are refused rather than cut short.
   */
  public static Indicator parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new InvalidValueException("indicator", text);
    }
    return new Indicator(
        form.group("name").strip(),
        Operator.of(form.group("op")),
        new BigDecimal(form.group("value").replace(",", "")).scaleByPowerOfTen(power(form)),
        form.group("unit").strip());
  }

  private static int power(Matcher form) {
    var written = form.group("e") == null ? form.group("ten") : form.group("e");
    return written == null ? 0 : Integer.parseInt(written);
  }

  @Override
  public String toString() {
    return (name + " " + operator.sign() + " " + value.toPlainString() + " " + unit).strip();
  }
}
