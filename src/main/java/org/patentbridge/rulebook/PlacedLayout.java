package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A layout in a table whose headings are known: which of its columns stands where. */
public final class PlacedLayout {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final int NOWHERE = -1;

  private final TableLayout layout;
  private final List<Placed> columns = new ArrayList<>();
  private final Map<Integer, String> known = new LinkedHashMap<>();

  /**
   * @param headings of each column from the topmost row of headings to the lowest; the lowest one
   *     names the column
   */
  PlacedLayout(TableLayout layout, List<List<String>> headings) {
    this.layout = layout;
    var places = places(headings);
    for (var column : layout.columns()) {
      var at = places.get(ColumnRule.folded(column.heading()));
      if (at != null) {
        columns.add(
            new Placed(
                column, at, at(places, column.followedBy()), at(places, column.yearHeading())));
        known.putIfAbsent(at, column.field());
      }
    }
    var notKept = TableLayout.folded(layout.headings());
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).stream().map(ColumnRule::folded).anyMatch(notKept::contains)) {
        known.putIfAbsent(i, "");
      }
    }
  }

  private record Placed(LayoutColumn column, int at, int followedBy, int year) {}

  /**
   * What a row says of a field.
   *
   * @param column that says it
   * @param at place of the column, from 0
   * @param items one text or a list
   */
  public record Value(LayoutColumn column, int at, List<String> items) {

    public Value {
      items = List.copyOf(items);
    }
  }

  /** Of two columns with one heading the first counts. */
  private static Map<String, Integer> places(List<List<String>> headings) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty()) {
        places.putIfAbsent(ColumnRule.folded(headings.get(i).getLast()), i);
      }
    }
    places.remove("");
    return places;
  }

  private static int at(Map<String, Integer> places, String heading) {
    return places.getOrDefault(ColumnRule.folded(heading), NOWHERE);
  }

  public TableLayout layout() {
    return layout;
  }

  /** Places of the columns that the layout knows, with the field of each, empty for none. */
  public Map<Integer, String> known() {
    return Map.copyOf(known);
  }

  /** Fields that this table can fill. */
  public Set<String> fields() {
    var fields = new HashSet<>(layout.constants().keySet());
    columns.forEach(c -> fields.add(c.column.field()));
    return fields;
  }

  /** What a row says; each field at most once, by the first column that says anything. */
  public List<Value> read(List<String> row) {
    var values = new LinkedHashMap<String, Value>();
    for (var placed : columns) {
      var column = placed.column;
      if (values.containsKey(column.field())) {
        continue;
      }
      var text = text(row, placed.at);
      if (!text.isBlank()) {
        var whole = text.strip() + text(row, placed.followedBy).strip();
        var items = column.items(whole, layout.missing(), year(text(row, placed.year)));
        if (!items.isEmpty()) {
          values.put(column.field(), new Value(column, placed.at, items));
        }
      }
    }
    return List.copyOf(values.values());
  }

  private static String text(List<String> row, int at) {
    return at >= 0 && at < row.size() ? row.get(at) : "";
  }

  private static @Nullable Integer year(String text) {
    return YEAR.matcher(text.strip()).matches() ? Integer.valueOf(text.strip()) : null;
  }
}
