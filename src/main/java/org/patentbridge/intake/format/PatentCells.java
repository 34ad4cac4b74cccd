package org.patentbridge.intake.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.intake.format.markup.ClassSymbols;
import org.patentbridge.intake.format.markup.DocumentNumbers;
import org.patentbridge.intake.format.markup.Draft;
import org.patentbridge.intake.format.markup.Draft.Value;
import org.patentbridge.intake.format.markup.Item;
import org.patentbridge.intake.format.markup.PartyName;
import org.patentbridge.intake.format.markup.TextLanguage;

/**
 * Makes cells of what a record told. A grant gives a day of grant and no legal state: that a patent
 * was granted once does not say that it is in force. Assignees are its holders, else applicants; an
 * inventor who is neither is nobody's holder. Numbers that cannot be read cost a warning and not
 * the record, as in tables of known makers.
 */
final class PatentCells {

  /** What offices tell of a patent and no record here has a place for. */
  static final String NOT_KEPT =
      "claims, description, drawings, citations, priorities, agents, examiners";

  /** Words of offices for what is protected; numbers are China's and Greenbook's. */
  private static final Map<String, PatentKind> PROTECTIONS =
      Map.of(
          "utility", PatentKind.INVENTION,
          "design", PatentKind.DESIGN,
          "10", PatentKind.INVENTION,
          "20", PatentKind.UTILITY_MODEL,
          "30", PatentKind.DESIGN);

  /** Letters of Chinese kind codes under which a right is announced. */
  private static final Set<Character> CHINESE_GRANTS = Set.of('B', 'C', 'U', 'Y', 'S', 'D');

  private final Draft draft;
  private final boolean grant;
  private final Tally tally;
  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param grant whether the record was published when the patent was granted
   */
  PatentCells(Draft draft, boolean grant, Tally tally) {
    this.draft = draft;
    this.grant = grant;
    this.tally = tally;
  }

  List<Cell> list() {
    numbers();
    text(Item.TITLE, "titleZh", "titleEn");
    text(Item.ABSTRACT, "abstractZh", "abstractEn");
    kind().ifPresent(k -> cells.add(Cell.text(name(Item.KIND_CODE), k.name()).as("kind")));
    classes();
    names(Item.HOLDERS, "holders");
    names(Item.INVENTORS, "inventors");
    plain(Item.FILED, "filed");
    plain(Item.PUBLISHED, "published");
    if (isGranted()) {
      plain(Item.PUBLISHED, "granted");
    }
    plain(Item.FAMILY, "familyId");
    return cells;
  }

  /** The language of a title that has no place, where the record has no other title. */
  static Optional<String> foreignTitle(Draft draft) {
    var titles = draft.all(Item.TITLE);
    var foreign =
        !titles.isEmpty()
            && titles.stream().allMatch(t -> language(draft, t) == TextLanguage.OTHER);
    return foreign ? Optional.of(told(draft, titles.getFirst())) : Optional.empty();
  }

  /** The language as the record names it; where it does not, the script told as much. */
  private static String told(Draft draft, Value text) {
    var named = draft.language(text);
    return named.isEmpty() ? "ja / ko" : named;
  }

  private static TextLanguage language(Draft draft, Value text) {
    return TextLanguage.of(draft.language(text), text.text());
  }

  private void numbers() {
    number("publicationNumber", Item.NUMBER, draft.number());
    var country =
        draft.has(Item.APPLICATION_COUNTRY)
            ? draft.text(Item.APPLICATION_COUNTRY)
            : draft.country();
    number(
        "applicationNumber",
        Item.APPLICATION_NUMBER,
        DocumentNumbers.application(country, draft.text(Item.APPLICATION_NUMBER)));
  }

  private void number(String field, Item item, String text) {
    if (!text.isEmpty()) {
      cells.add(Cell.text(name(item), text).as(field).asLenient());
    }
  }

  private String name(Item item) {
    return draft.find(item).map(Value::name).orElse("");
  }

  private void put(String field, String name, String text) {
    if (!text.isEmpty()) {
      cells.add(Cell.text(name, text).as(field));
    }
  }

  private void plain(Item item, String field) {
    put(field, name(item), draft.text(item));
  }

  /** The first text in each of the two languages; others are counted. */
  private void text(Item item, String zh, String en) {
    var taken = new LinkedHashSet<TextLanguage>();
    for (Value value : draft.all(item)) {
      var language = language(draft, value);
      if (language == TextLanguage.OTHER) {
        tally.languageNotKept(told(draft, value));
      } else if (taken.add(language)) {
        put(language == TextLanguage.ZH ? zh : en, value.name(), value.text());
      }
    }
  }

  /** In the office's words, else by the letter of the kind code (WIPO ST.16) outside China. */
  private Optional<PatentKind> kind() {
    var word = draft.text(Item.PROTECTION).toLowerCase(Locale.ROOT);
    if (PROTECTIONS.containsKey(word)) {
      return Optional.of(PROTECTIONS.get(word));
    }
    var code = draft.text(Item.KIND_CODE);
    if (code.isEmpty() || draft.country().equals("CN")) {
      return Optional.empty();
    }
    return switch (code.charAt(0)) {
      case 'A', 'B', 'C' -> Optional.of(PatentKind.INVENTION);
      case 'U', 'Y' -> Optional.of(PatentKind.UTILITY_MODEL);
      case 'S' -> Optional.of(PatentKind.DESIGN);
      default -> Optional.empty();
    };
  }

  /** A European patent is granted on the day on which its first B document is published. */
  private boolean isGranted() {
    var code = draft.text(Item.KIND_CODE);
    return grant
        || draft.country().equals("EP") && code.equals("B1")
        || draft.country().equals("CN")
            && !code.isEmpty()
            && CHINESE_GRANTS.contains(code.charAt(0));
  }

  /** Those of the IPC, else those of the CPC, which are written alike; designs have neither. */
  private void classes() {
    var design = kind().filter(PatentKind.DESIGN::equals).isPresent();
    var symbols = symbols(Item.IPC, !design);
    var item = symbols.isEmpty() ? Item.CPC : Item.IPC;
    var found = symbols.isEmpty() ? symbols(Item.CPC, false) : symbols;
    if (!found.isEmpty()) {
      cells.add(Cell.list(name(item), found).as("ipc"));
      if (item == Item.CPC) {
        tally.classedByCpc();
      }
    }
  }

  private List<String> symbols(Item item, boolean countUnread) {
    var symbols = new LinkedHashSet<String>();
    for (Value value : draft.all(item)) {
      var symbol = ClassSymbols.find(value.text());
      symbol.ifPresent(symbols::add);
      if (symbol.isEmpty() && countUnread) {
        tally.classUnread(value.text());
      }
    }
    return List.copyOf(symbols);
  }

  private void names(Item item, String field) {
    var names = PartyName.distinct(draft.all(item).stream().map(Value::text));
    if (!names.isEmpty()) {
      cells.add(Cell.list(name(item), names).as(field));
    }
  }
}
