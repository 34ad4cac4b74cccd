package org.patentbridge.domain.patent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Number under which an application was filed.
 *
 * <p>Chinese numbers carry a check digit: weights 2 to 9 in turn over the digits before the point,
 * the sum modulo 11, ten written as X. It is checked where it is written. Numbers of other offices
 * are kept as received.
 *
 * @param country two letters (WIPO ST.3)
 * @param number for China eight or twelve digits, a point and the check digit where it is known
 */
public record ApplicationNumber(String country, String number) {

  private static final Pattern CHINESE =
      Pattern.compile("(?<digits>[0-9]{8}|[0-9]{12})(?:\\.?(?<check>[0-9X]))?");

  /** Data of the EPO put the kind of document behind the number, and no check digit. */
  private static final Pattern DOCUMENT_KIND =
      Pattern.compile("^(?<number>CN(?:[0-9]{8}|[0-9]{12}))[A-WY]$");

  private static final Pattern OTHER = Pattern.compile("(?<cc>[A-Z]{2})(?<no>[A-Z0-9/.,]{3,24})");
  private static final Pattern SURELY_CHINESE =
      Pattern.compile("ZL[0-9].*|CN[0-9]{12}[0-9X]?|(CN)?([0-9]{8}|[0-9]{12})\\.[0-9X]");
  private static final String CHINA = "CN";

  /**
   * Reads {@code 201710601862.3}, {@code CN201710601862.3}, {@code ZL 2017 1 0601862.3}, {@code CN
   * 201710601862 A} and numbers of other offices with their country in front.
   */
  public static ApplicationNumber parse(String text) {
    var plain = plain(text);
    var bare = DOCUMENT_KIND.matcher(plain).replaceFirst("${number}");
    var chinese = CHINESE.matcher(bare.replaceFirst("^(ZL|CN)", ""));
    if (chinese.matches()) {
      return chinese(chinese.group("digits"), chinese.group("check"), text);
    }
    var other = OTHER.matcher(plain);
    if (!other.matches() || other.group("cc").equals(CHINA) || other.group("cc").equals("ZL")) {
      throw new InvalidValueException("application-number", text);
    }
    return new ApplicationNumber(other.group("cc"), other.group("no"));
  }

  /**
   * Whether a text can only be a Chinese application number, its check digit right or not: by ZL in
   * front, by its length or by the point before the check digit.
   */
  public static boolean isChinese(String text) {
    return SURELY_CHINESE.matcher(plain(text)).matches();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]+", "");
  }

  private static ApplicationNumber chinese(
      String digits, @org.jspecify.annotations.Nullable String check, String asReceived) {
    if (check == null) {
      return new ApplicationNumber(CHINA, digits);
    }
    var expected = checkDigit(digits);
    if (check.charAt(0) != expected) {
      throw new InvalidValueException(
          "application-number-check", asReceived, String.valueOf(expected));
    }
    return new ApplicationNumber(CHINA, digits + "." + check);
  }

  private static char checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 8 + 2);
    }
    int check = sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /** Canonical form, for example {@code CN201710601862.3}. */
  public String key() {
    return country + number;
  }

  @Override
  public String toString() {
    return key();
  }
}
