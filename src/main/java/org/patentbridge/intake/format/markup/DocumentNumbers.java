package org.patentbridge.intake.format.markup;

import java.util.Locale;

/** Writes numbers of patent documents as people cite them, without what files fill them up with. */
public final class DocumentNumbers {

  private DocumentNumbers() {}

  /** For example {@code US6859910B2} of US, 06859910 and B2; empty without a number. */
  public static String publication(String country, String number, String kind) {
    var plain = plain(country, number);
    if (plain.isEmpty()) {
      return "";
    }
    var unfilled =
        country.equals("US") ? plain.replaceFirst("^([A-Z]{0,2})0+(?=[0-9]{4})", "$1") : plain;
    return country + unfilled + kind.strip().toUpperCase(Locale.ROOT);
  }

  /** For example {@code US09832323} of US and 09/832,323; empty without a number. */
  public static String application(String country, String number) {
    var plain = plain(country, number);
    if (plain.isEmpty()) {
      return "";
    }
    // the digit behind the point checks the number and is no part of it in other files
    return country + (country.equals("EP") ? plain.replaceFirst("\\.[0-9]$", "") : plain);
  }

  private static String plain(String country, String number) {
    var plain = number.toUpperCase(Locale.ROOT).replaceAll("[\\s/,-]+", "");
    return !country.isEmpty() && plain.startsWith(country)
        ? plain.substring(country.length())
        : plain;
  }
}
