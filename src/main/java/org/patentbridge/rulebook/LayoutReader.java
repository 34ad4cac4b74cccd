package org.patentbridge.rulebook;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code layouts/}: one layout, named like the file. */
final class LayoutReader {

  /** Names the data set of a record that has no number; no column of ours holds it. */
  static final String SOURCE = "source";

  /** Stands for a line break among the separators of a list. */
  private static final String LINE_BREAK = "line-break";

  private static final List<String> DAY_ORDERS = List.of("year-first", "day-first", "month-first");

  private final List<ColumnRule> fields;
  private final Problems problems;

  /**
   * @param fields that records have
   */
  LayoutReader(List<ColumnRule> fields, Problems problems) {
    this.fields = List.copyOf(fields);
    this.problems = problems;
  }

  /** The layout, empty where the file is broken. */
  Optional<TableLayout> read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(root -> layout(file.stem(), root));
  }

  private TableLayout layout(String id, YamlMapping root) {
    try (root) {
      var noun = root.oneOf("noun", ColumnsReader.NOUNS);
      var layout =
          new TableLayout(
              id,
              root.text("name-zh"),
              root.text("name-en"),
              noun,
              root.texts("recognised-by"),
              root.whole("header-rows", 1, TableLayout.MAX_HEADER_ROWS),
              encodings(root),
              constants(root, noun),
              root.texts("missing"),
              root.mappings("columns").stream().map(entry -> column(entry, noun)).toList(),
              root.texts("not-kept"),
              root.texts("skipped-sheets"),
              root.mappings("examples").stream().map(LayoutReader::example).toList(),
              root.because());
      check(layout, root);
      return layout;
    }
  }

  private List<String> encodings(YamlMapping root) {
    var names = root.texts("encodings");
    if (names.isEmpty()) {
      problems.error("rules-missing-key", root.place("encodings"), "encodings");
    }
    for (var name : names) {
      if (!isCharset(name)) {
        problems.error("encoding", root.place("encodings"), name);
      }
    }
    return names;
  }

  private static boolean isCharset(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9_.:+-]*") && Charset.isSupported(name);
  }

  private Map<String, String> constants(YamlMapping root, String noun) {
    var mapping = root.mapping("constants");
    var constants = new HashMap<String, String>();
    for (var field : mapping.keys()) {
      if (!field.equals(SOURCE)) {
        requireField(field, noun, mapping, field);
      }
      constants.put(field, mapping.text(field));
    }
    return constants;
  }

  private void requireField(String field, String noun, YamlMapping entry, String key) {
    var known = fields.stream().filter(f -> f.noun().equals(noun)).map(ColumnRule::field).toList();
    if (!known.isEmpty() && !field.isEmpty() && !known.contains(field)) {
      var meant = NearestName.suggestion(field, known);
      problems.error("rules-unknown-name", entry.place(key), field, meant);
    }
  }

  private LayoutColumn column(YamlMapping entry, String noun) {
    try (entry) {
      var field = entry.text("field");
      requireField(field, noun, entry, "field");
      return new LayoutColumn(
          field,
          entry.text("heading"),
          entry.findText("followed-by").orElse(""),
          entry.texts("parted-by").stream().map(LayoutReader::separator).toList(),
          entry.findText("first-only").isPresent() && entry.flag("first-only"),
          entry.mappings("rewrite").stream().map(this::rewrite).toList(),
          words(entry.mapping("words")),
          days(entry),
          entry.findText("year").orElse(""));
    }
  }

  private static Pattern separator(String sign) {
    return Pattern.compile(Pattern.quote(sign.equals(LINE_BREAK) ? "\n" : sign));
  }

  private LayoutColumn.Rewrite rewrite(YamlMapping entry) {
    try (entry) {
      var to = entry.findText("to").orElse("");
      return new LayoutColumn.Rewrite(pattern(entry, to), to, entry.because());
    }
  }

  /** Tried once with its replacement, so that a group that is not there shows now. */
  private Pattern pattern(YamlMapping entry, String to) {
    var text = entry.text("from");
    try {
      var pattern = Pattern.compile(text);
      Pattern.compile("(?:" + text + ")|^").matcher("").replaceAll(to);
      return pattern;
    } catch (PatternSyntaxException | IndexOutOfBoundsException wrong) {
      problems.error(
          "rules-pattern", entry.place("from"), text, String.valueOf(wrong.getMessage()));
    } catch (IllegalArgumentException wrong) {
      problems.error("rules-pattern", entry.place("to"), to, String.valueOf(wrong.getMessage()));
    }
    return Pattern.compile(Pattern.quote(text));
  }

  private static Map<String, String> words(YamlMapping entry) {
    var words = new LinkedHashMap<String, String>();
    for (var word : entry.keys()) {
      words.put(word, entry.findText(word).orElse(""));
    }
    return words;
  }

  private static @Nullable DayOrder days(YamlMapping entry) {
    if (entry.findText("days").isEmpty()) {
      return null;
    }
    return switch (entry.oneOf("days", DAY_ORDERS)) {
      case "day-first" -> DayOrder.DAY_FIRST;
      case "month-first" -> DayOrder.MONTH_FIRST;
      default -> DayOrder.YEAR_FIRST;
    };
  }

  private static TableLayout.Example example(YamlMapping entry) {
    try (entry) {
      return new TableLayout.Example(
          words(entry.neededMapping("cells")), words(entry.neededMapping("reads")));
    }
  }

  private void check(TableLayout layout, YamlMapping root) {
    if (layout.recognisedBy().isEmpty()) {
      problems.error("rules-missing-key", root.place("recognised-by"), "recognised-by");
    }
    if (layout.columns().isEmpty()) {
      problems.error("rules-missing-key", root.place("columns"), "columns");
    }
    if (layout.examples().isEmpty()) {
      problems.error("rules-no-examples", root.place("examples"), layout.id());
    }
    var known = TableLayout.folded(layout.headings());
    for (var heading : layout.recognisedBy()) {
      if (!known.contains(ColumnRule.folded(heading))) {
        var meant = NearestName.suggestion(heading, layout.headings());
        problems.error("rules-unknown-name", root.place("recognised-by"), heading, meant);
      }
    }
    checkNotKept(layout, root);
  }

  /** A heading that is kept cannot also be one that is not; nor is one said twice. */
  private void checkNotKept(TableLayout layout, YamlMapping root) {
    Map<String, String> taken = new HashMap<>();
    layout.columns().forEach(c -> taken.put(ColumnRule.folded(c.heading()), c.field()));
    for (var heading : layout.notKept()) {
      var before = taken.putIfAbsent(ColumnRule.folded(heading), "not-kept");
      if (before != null) {
        problems.error("rules-name-for-two", root.place("not-kept"), heading, before);
      }
    }
  }
}
