package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a layout says about one field. Several columns may speak of one field; the
 * first that says anything counts.
 *
 * @param field canonical name, as in {@link ColumnRule}
 * @param heading as the layout's maker writes it
 * @param followedBy heading of a column whose text belongs behind this one's, empty for none
 * @param partedBy what parts the items of a list, empty where the cell is one item
 * @param firstOnly whether only the first item counts
 * @param rewrites applied to each item, in order; an item that becomes empty is none
 * @param words what the maker's own words mean; other words stay
 * @param days how days are written, null for what is no day
 * @param yearHeading column that tells the latest year, for years of two digits; empty for none
 */
public record LayoutColumn(
    String field,
    String heading,
    String followedBy,
    List<Pattern> partedBy,
    boolean firstOnly,
    List<Rewrite> rewrites,
    Map<String, String> words,
    @Nullable DayOrder days,
    String yearHeading) {

  public LayoutColumn {
    partedBy = List.copyOf(partedBy);
    rewrites = List.copyOf(rewrites);
    words = Map.copyOf(words);
  }

  /**
   * A part of an item that becomes another text.
   *
   * @param from pattern of the part
   * @param to what it becomes; {@code $1} is its first group
   * @param because why
   */
  public record Rewrite(Pattern from, String to, String because) {

    String apply(String item) {
      return from.matcher(item).replaceAll(to);
    }
  }

  /** Whether the cell is a list. */
  public boolean isList() {
    return !partedBy.isEmpty();
  }

  /**
   * What a cell says.
   *
   * @param missing texts that stand for no value
   * @param latest latest year that a year of two digits can mean, null where nothing tells it
   */
  List<String> items(String text, List<String> missing, @Nullable Integer latest) {
    var items = new ArrayList<String>();
    for (var part : parts(text)) {
      var item = missing.contains(part) ? "" : item(part, latest);
      if (!item.isEmpty() && !missing.contains(item)) {
        items.add(item);
        if (firstOnly) {
          break;
        }
      }
    }
    return List.copyOf(items);
  }

  private List<String> parts(String text) {
    var parts = List.of(text);
    for (var separator : partedBy) {
      parts = parts.stream().flatMap(separator::splitAsStream).toList();
    }
    return parts.stream().map(String::strip).toList();
  }

  private String item(String part, @Nullable Integer latest) {
    var item = CellText.plain(part);
    for (var rewrite : rewrites) {
      item = rewrite.apply(item);
    }
    item = item.strip();
    item = words.getOrDefault(item, item);
    return days == null ? item : days.read(item, latest);
  }
}
