package org.patentbridge.intake.format;

import java.util.regex.Pattern;

/** How the United States Patent and Trademark Office writes numbers, states and symbols. */
final class Uspto {

  private static final String COUNTRY = "US";

  /** Main groups from 2000 on are CPC's own indexing codes; section Y is not in the IPC. */
  private static final Pattern IN_IPC =
      Pattern.compile("[A-H][0-9]{2}[A-Z]\\s*(?:[0-9]{1,3}|1[0-9]{3})/[0-9]{2,6}");

  private Uspto() {}

  /** {@code 17/198,765} as {@code US17198765}; empty stays empty. */
  static String application(String number) {
    var plain = number.replaceAll("[/,\\s]", "");
    return plain.isEmpty() || plain.startsWith(COUNTRY) ? plain : COUNTRY + plain;
  }

  static String patent(String number) {
    return number.startsWith(COUNTRY) ? number : COUNTRY + number;
  }

  /** Whether a CPC symbol also stands in the IPC, as far as its main group tells. */
  static boolean isInIpc(String symbol) {
    return IN_IPC.matcher(symbol).matches();
  }

  /** Our state for a status text, empty where it tells nothing that matters for a licence. */
  static String state(String status) {
    if (status.startsWith("Abandoned") || status.startsWith("Expressly Abandoned")) {
      return "WITHDRAWN";
    }
    if (status.startsWith("Patent Expired")) {
      return "LAPSED";
    }
    if (status.startsWith("Patented Case")) {
      return "GRANTED";
    }
    return status.isEmpty() || status.startsWith("Provisional") ? "" : pending(status);
  }

  private static String pending(String status) {
    var words = Pattern.compile("Examin|Action|Docketed|Response|Allow|Publications|Preexam");
    return words.matcher(status).find() ? "PENDING" : "";
  }

  /** What is protected, empty where that is neither an invention nor a design. */
  static String kind(String type) {
    return switch (type) {
      case "Utility" -> "INVENTION";
      case "Design" -> "DESIGN";
      default -> "";
    };
  }
}
