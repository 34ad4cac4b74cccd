package org.patentbridge.domain.classification;

import java.util.Locale;
import java.util.Optional;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A part of the classification tree: a section, class, subclass, main group or subgroup with all
 * below it.
 *
 * @param key canonical key without spaces, for example {@code H}, {@code H01}, {@code H01M10}
 */
public record IpcPrefix(String key) {

  private static final int SECTION = 1;
  private static final int CLASS = 3;
  private static final int SUBCLASS = 4;

  /** Reads the forms of {@link IpcSymbol}, a section or a class; a trailing star is ignored. */
  public static IpcPrefix parse(String text) {
    var plain = text.strip().toUpperCase(Locale.ROOT).replaceFirst("\\*$", "");
    if (plain.matches("[A-H]([0-9]{2})?")) {
      return new IpcPrefix(plain);
    }
    return new IpcPrefix(
        IpcSymbol.find(plain).orElseThrow(() -> new InvalidValueException("ipc", text)).key());
  }

  /**
   * Whether a symbol lies in this part of the tree; {@code H01M1} does not cover {@code H01M10}.
   */
  public boolean covers(IpcSymbol symbol) {
    var whole = symbol.key();
    if (!whole.startsWith(key)) {
      return false;
    }
    var endsInsideMainGroup = key.length() > 4 && key.indexOf('/') < 0;
    return !endsInsideMainGroup
        || whole.length() == key.length()
        || whole.charAt(key.length()) == '/';
  }

  /** The next greater part: of a subgroup its main group; empty for a section. */
  public Optional<IpcPrefix> findParent() {
    int stroke = key.indexOf('/');
    int end =
        stroke > 0
            ? stroke
            : key.length() > SUBCLASS ? SUBCLASS : key.length() > CLASS ? CLASS : SECTION;
    return key.length() <= SECTION
        ? Optional.empty()
        : Optional.of(new IpcPrefix(key.substring(0, end)));
  }

  @Override
  public String toString() {
    return key;
  }
}
