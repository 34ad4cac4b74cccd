package org.patentbridge.domain.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A symbol of the International Patent Classification, at least a subclass.
 *
 * @param subclass four characters, for example {@code H01M}
 * @param mainGroup number without leading zeros, empty where only the subclass is known
 * @param subGroup digits after the stroke, empty where only the main group is known
 */
public record IpcSymbol(String subclass, String mainGroup, String subGroup)
    implements Comparable<IpcSymbol> {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<sub>[A-H][0-9]{2}[A-Z])(?:[\\s-]*0*(?<main>[1-9][0-9]{0,3})"
              + "(?:\\s*[/:]\\s*(?<group>[0-9]{2,6}))?)?");
  private static final Pattern TRAILING_VERSION =
      Pattern.compile("\\s*\\((?:19|20)[0-9]{2}[.\\-]?[0-9]{0,2}\\).*$");

  /**
   * Reads {@code H01M 10/0562}, {@code H01M10/0562}, {@code H01M 010/0562}, {@code H01M10}, {@code
   * H01M} and these with a version in brackets behind.
   */
  public static IpcSymbol parse(String text) {
    return find(text).orElseThrow(() -> new InvalidValueException("ipc", text));
  }

  /** As {@link #parse}, empty for what is no symbol. */
  public static Optional<IpcSymbol> find(String text) {
    var plain =
        TRAILING_VERSION.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceFirst("").strip();
    var form = FORM.matcher(plain);
    if (!form.matches()) {
      return Optional.empty();
    }
    var main = form.group("main");
    var group = form.group("group");
    return Optional.of(
        new IpcSymbol(form.group("sub"), main == null ? "" : main, group == null ? "" : group));
  }

  public String section() {
    return subclass.substring(0, 1);
  }

  public String ipcClass() {
    return subclass.substring(0, 3);
  }

  /**
   * How deep two symbols agree.
   *
   * @return 0 nothing, 1 section, 2 class, 3 subclass, 4 main group, 5 the same subgroup
   */
  public int sharedDepth(IpcSymbol other) {
    if (!section().equals(other.section())) {
      return 0;
    }
    if (!ipcClass().equals(other.ipcClass())) {
      return 1;
    }
    if (!subclass.equals(other.subclass)) {
      return 2;
    }
    if (mainGroup.isEmpty() || !mainGroup.equals(other.mainGroup)) {
      return 3;
    }
    return subGroup.isEmpty() || !subGroup.equals(other.subGroup) ? 4 : 5;
  }

  /** Canonical key without spaces, for example {@code H01M10/0562}. */
  public String key() {
    return subclass + mainGroup + (subGroup.isEmpty() ? "" : "/" + subGroup);
  }

  /**
   * Keys of all parts of the classification that cover this symbol in the sense of {@link
   * IpcPrefix#covers}, finest first.
   */
  public List<String> prefixes() {
    var key = key();
    var mainGroupEnd = subclass.length() + mainGroup.length();
    List<String> prefixes = new ArrayList<>();
    for (int end = key.length(); end > mainGroupEnd + 1; end--) {
      prefixes.add(key.substring(0, end));
    }
    if (!mainGroup.isEmpty()) {
      prefixes.add(key.substring(0, mainGroupEnd));
    }
    prefixes.add(subclass);
    prefixes.add(ipcClass());
    prefixes.add(section());
    return prefixes;
  }

  @Override
  public int compareTo(IpcSymbol other) {
    return key().compareTo(other.key());
  }

  /** As printed on patents, for example {@code H01M 10/0562}. */
  @Override
  public String toString() {
    return mainGroup.isEmpty()
        ? subclass
        : subclass + " " + mainGroup + (subGroup.isEmpty() ? "" : "/" + subGroup);
  }
}
