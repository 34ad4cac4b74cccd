package org.patentbridge.domain.classification;

import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Classes as a concordance writes them: with a star a part of the tree with all below it, without
 * one exactly that symbol.
 *
 * @param key canonical key without spaces and star
 * @param below whether all below it is meant
 */
public record IpcPattern(String key, boolean below) {

  private static final Pattern FORM =
      Pattern.compile("[A-H]([0-9]{2}([A-Z]([1-9][0-9]{0,3}(/[0-9]{2,6})?)?)?)?");

  /** Length of a subclass, before the main group begins. */
  private static final int SUBCLASS = 4;

  /** Reads {@code C08*}, {@code G06F40*}, {@code G06F9/44}. */
  public static IpcPattern parse(String text) {
    var plain = text.strip();
    var below = plain.endsWith("*");
    var key = below ? plain.substring(0, plain.length() - 1) : plain;
    if (!FORM.matcher(key).matches() || !below && key.length() < SUBCLASS) {
      throw new InvalidValueException("ipc-pattern", text);
    }
    return new IpcPattern(key, below);
  }

  /**
   * Whether a symbol is meant. A main group is printed with the subgroup 00, so {@code H03M13}
   * without a star means {@code H03M 13/00}.
   */
  public boolean covers(IpcSymbol symbol) {
    if (below) {
      return new IpcPrefix(key).covers(symbol);
    }
    return exactKey().equals(symbol.key()) || key.equals(symbol.key());
  }

  /** The key of the only symbol that is meant where nothing below is. */
  public String exactKey() {
    return key.length() > SUBCLASS && key.indexOf('/') < 0 ? key + "/00" : key;
  }

  @Override
  public String toString() {
    return below ? key + "*" : key;
  }
}
