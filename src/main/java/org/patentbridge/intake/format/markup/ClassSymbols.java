package org.patentbridge.intake.format.markup;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.patentbridge.domain.classification.IpcSymbol;

/**
 * Reads symbols of the IPC and the CPC as offices write them: in elements for section, class and so
 * on; with a stroke in any spacing, as in WIPO ST.8; and in the columns of older files that leave
 * the stroke out.
 */
public final class ClassSymbols {

  private static final Set<String> SECTION = Set.of("section", "Section", "CPCSection");
  private static final Set<String> CLASS = Set.of("class", "Class", "MainClass");
  private static final Set<String> SUBCLASS = Set.of("subclass", "Subclass");
  private static final Set<String> MAIN_GROUP = Set.of("main-group", "MainGroup");
  private static final Set<String> SUBGROUP = Set.of("subgroup", "Subgroup");
  private static final Set<String> SYMBOL =
      Set.of("text", "Text", "classification-symbol", "PatentClassificationText");
  private static final Set<String> POSITION = Set.of("symbol-position", "SymbolPositionCode");

  private static final Pattern WITH_STROKE =
      Pattern.compile("([A-HY][0-9]{2}[A-Z])\\s*0*([0-9]{1,4})\\s*[/:]\\s*([0-9]{2,6})(?:\\D.*)?");

  private static final Pattern FOUR_COLUMNS = Pattern.compile("[A-H][0-9]{2}[A-Z][ 0-9]{4}.*");

  /** The USPTO's columns: three of main group, the rest is the subgroup. */
  private static final Pattern THREE_COLUMNS =
      Pattern.compile("([A-H][0-9]{2}[A-Z])([ 0-9]{3})([0-9]{2,6})");

  /** The same after white space was lost: the subgroup is the last two digits. */
  private static final Pattern RUN =
      Pattern.compile("([A-H][0-9]{2}[A-Z]) ?([0-9]{1,4})([0-9]{2})");

  private ClassSymbols() {}

  /**
   * The symbol as an element writes it, a mark in front of the one that comes first; else empty.
   */
  static String written(Element element) {
    var scheme = element.findChild("classification-scheme");
    if (scheme.isPresent() && !scheme.get().attribute("scheme").startsWith("CPC")) {
      return "";
    }
    var section = part(element, SECTION);
    if (!section.isEmpty()) {
      var group = part(element, SUBGROUP);
      return section
          + part(element, CLASS)
          + part(element, SUBCLASS)
          + part(element, MAIN_GROUP)
          + (group.isEmpty() ? "" : "/" + group);
    }
    return element.findBelow(SYMBOL, Set.of()).orElse(element).characters().strip();
  }

  private static String part(Element element, Set<String> names) {
    return element.findBelow(names, Set.of()).map(Element::text).orElse("");
  }

  /** Whether the record puts a symbol in front of the others. */
  static boolean isFirst(Element element) {
    return part(element, POSITION).equals("F");
  }

  /** The symbol that a text is, empty for what is none, such as the classes of designs. */
  public static Optional<String> find(String written) {
    var text = written.strip();
    var stroke = WITH_STROKE.matcher(text);
    if (stroke.matches()) {
      return symbol(stroke.group(1), stroke.group(2), stroke.group(3));
    }
    if (text.length() > 22 && FOUR_COLUMNS.matcher(text).matches()) {
      return symbol(text.substring(0, 4), text.substring(4, 8), text.substring(8, 14));
    }
    var columns = THREE_COLUMNS.matcher(text);
    if (columns.matches()) {
      return symbol(columns.group(1), columns.group(2), columns.group(3));
    }
    var run = RUN.matcher(text);
    return run.matches()
        ? symbol(run.group(1), run.group(2), run.group(3))
        : IpcSymbol.find(text).map(IpcSymbol::toString);
  }

  private static Optional<String> symbol(String subclass, String main, String group) {
    return IpcSymbol.find(subclass + " " + main.strip() + "/" + group.strip())
        .map(IpcSymbol::toString);
  }
}
