package org.patentbridge.rulebook;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names under which a field comes in tables.
 *
 * @param noun kind of record: {@code patent}, {@code offer}, {@code need}, {@code organization},
 *     {@code mandate}, {@code investment}, {@code plan}, {@code participant} or {@code judgment}
 * @param field canonical name; a dot leads into a nested record, as in {@code selfGrade.value}
 * @param names other names in either language; compared in folded form
 */
public record ColumnRule(String noun, String field, List<String> names) {

  public ColumnRule {
    names = List.copyOf(names);
  }

  /** Whether a heading means this field; the canonical name always does. */
  public boolean isMeantBy(String heading) {
    var folded = folded(heading);
    return folded(field).equals(folded)
        || names.stream().anyMatch(name -> folded(name).equals(folded));
  }

  /** The first of its Chinese names. */
  public Optional<String> findChineseName() {
    return names.stream().filter(ColumnRule::isChinese).findFirst();
  }

  /** The first of its names without a Chinese character. */
  public Optional<String> findEnglishName() {
    return names.stream().filter(name -> !isChinese(name)).findFirst();
  }

  private static boolean isChinese(String name) {
    return name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }

  /**
   * A name as names are compared: only letters and digits, half width, lower case. White space,
   * brackets, hyphens and every other sign do not count.
   */
  public static String folded(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
