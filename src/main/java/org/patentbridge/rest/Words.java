package org.patentbridge.rest;

import java.util.Arrays;
import java.util.Locale;
import org.patentbridge.domain.problem.InvalidValueException;

/** Words of an address that stand for a constant, such as {@code match-list-xlsx}. */
final class Words {

  private Words() {}

  /**
   * The constant that a word stands for; case does not count, hyphens stand for underscores.
   *
   * @param code problem that an unknown word is
   */
  static <E extends Enum<E>> E constant(Class<E> type, String word, String code) {
    var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException(code, word));
  }
}
