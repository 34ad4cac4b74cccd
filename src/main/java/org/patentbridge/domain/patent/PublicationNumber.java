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
      Pattern.compile("(?<cc>[A-Z]{2})(?<no>[A-Z]{0,2}[0-9]{4,13})(?<kind>[A-Z][0-9]?)?");

  /**
   * Reads {@code CN 107123456 B}, {@code CN107123456B}, {@code CN-107123456-B}, any width.
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
            .replaceAll("[\\s._/,-]+", "");
    var form = FORM.matcher(plain);
    if (!form.matches() || ApplicationNumber.isChinese(text)) {
      return Optional.empty();
    }
    var kind = form.group("kind");
    return Optional.of(
        new PublicationNumber(form.group("cc"), form.group("no"), kind == null ? "" : kind));
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
