package org.patentbridge.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of the sheets of a workbook as Excel takes them: 1 to 31 UTF-16 units, none of {@code : \ /
 * ? * [ ]}, no apostrophe at either end, not "History", and no two alike but for case.
 */
final class SheetNames {

  private static final int MAX = 31;
  private static final String RESERVED = "history";

  private final Set<String> taken = new HashSet<>();

  /** The name nearest to a wish that is not taken yet. */
  String take(String wish) {
    var plain = plain(wish);
    var name = cut(plain, MAX);
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      var suffix = " " + n;
      name = cut(plain, MAX - suffix.length()) + suffix;
    }
    return name;
  }

  private static String plain(String wish) {
    var name =
        XlsxFile.whole(wish)
            .replaceAll("[:\\\\/?*\\[\\]]", "-")
            .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
            .replaceAll("^[' ]+|[' ]+$", "");
    if (name.isEmpty()) {
      return "-";
    }
    return name.toLowerCase(Locale.ROOT).equals(RESERVED) ? name + " 1" : name;
  }

  /** The beginning, without half a surrogate pair and without an apostrophe or space at its end. */
  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
    return name.substring(0, end).replaceAll("[' ]+$", "");
  }
}
