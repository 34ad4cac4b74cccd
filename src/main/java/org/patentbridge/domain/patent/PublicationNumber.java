package org.patentbridge.domain.patent;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Number under which an office published a patent document.
 *
 * @param country two letters (WIPO ST.3)
 * @param number digits, for some offices with a leading letter
 * @param kind kind code (WIPO ST.16), empty where not stated
 */
public record PublicationNumber(String country, String number, String kind)
    implements Comparable<PublicationNumber> {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<cc>[A-Z]{2})(?<no>[A-Z]{0,2}[0-9]{4,13}"
              + "|(?<=IN)[0-9]{1,6}(?!OF)[A-Z]{2,6}[0-9]{2,6}"
              + "|(?<=MX)(?:PA|MX)A[0-9]{10}"
              + "|[0-9]{1,3}(?=[A-Z]))(?<kind>[A-Z][0-9]?)?");

  /** US applications, of which some offices leave out the zero behind the year. */
  private static final Pattern SHORT_US = Pattern.compile("20[0-9]{8}");

  /** International applications before 2004, with the year in two digits. */
  private static final Pattern OLD_WO =
      Pattern.compile("(?<year>[0-9]{2})(?<serial>[0-9]{5}|(?<=0[0-3])[0-9]{6})");

  private static final int YEAR = 4;
  private static final int FIRST_WO_YEAR = 78;

  /**
   * Reads {@code CN 107123456 B}, {@code CN107123456B}, {@code CN-107123456-B}, {@code CN107123456
   * (B)}, any width. {@code US2009208610} is {@code US20090208610}, and {@code WO 95/27654} is
   * {@code WO 1995/027654}; offices write both.
   *
   * @throws InvalidValueException also for a Chinese application number, which people mix up with
   *     it
   */
  public static PublicationNumber parse(String text) {
    if (ApplicationNumber.isChinese(text)) {
      throw new InvalidValueException("publication-number-is-application", text);
    }
    return find(text).orElseThrow(() -> new InvalidValueException("publication-number", text));
  }

  /** As {@link #parse}, empty for what is no publication number. */
  public static Optional<PublicationNumber> find(String text) {
    var plain =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s._/,()-]+", "");
    var form = FORM.matcher(plain);
    if (!form.matches() || ApplicationNumber.isChinese(text)) {
      return Optional.empty();
    }
    var kind = form.group("kind");
    var country = form.group("cc");
    var number = inFull(country, form.group("no"));
    return Optional.of(new PublicationNumber(country, number, kind == null ? "" : kind));
  }

  private static String inFull(String country, String number) {
    if (country.equals("US")) {
      return SHORT_US.matcher(number).matches()
          ? number.substring(0, YEAR) + "0" + number.substring(YEAR)
          : number;
    }
    var old = OLD_WO.matcher(number);
    if (!country.equals("WO") || !old.matches()) {
      return number;
    }
    var century = Integer.parseInt(old.group("year")) < FIRST_WO_YEAR ? "20" : "19";
    return century
        + old.group("year")
        + "0".repeat(6 - old.group("serial").length())
        + old.group("serial");
  }

  /** Canonical form without spaces, for example {@code CN107123456B}. */
  public String key() {
    return country + number + kind;
  }

  @Override
  public int compareTo(PublicationNumber other) {
    return key().compareTo(other.key());
  }

  /** As people write it, for example {@code CN 107123456 B}. */
  @Override
  public String toString() {
    return (country + " " + number + " " + kind).strip();
  }
}
