package org.patentbridge.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Flattens a JSON object into cells: nested keys are joined by dots, items of an array of objects
 * carry their number in between, as in {@code encumbrances.0.type}.
 */
public final class JsonCells {

  /** Objects nested deeper than this come as one text. */
  private static final int MAX_DEPTH = 5;

  private final List<Cell> cells = new ArrayList<>();

  private JsonCells() {}

  public static List<Cell> of(ObjectNode object) {
    var flattened = new JsonCells();
    flattened.addAll("", object, 1);
    return flattened.cells;
  }

  private void addAll(String prefix, JsonNode object, int depth) {
    object.properties().forEach(p -> add(prefix + p.getKey(), p.getValue(), depth));
  }

  private void add(String name, JsonNode value, int depth) {
    if (value.isNull() || value.isEmpty() && value.isContainerNode()) {
      return;
    }
    if (value.isContainerNode() && depth >= MAX_DEPTH) {
      cells.add(Cell.text(name, value.toString()));
    } else if (value.isObject()) {
      addAll(name + ".", value, depth + 1);
    } else if (value.isArray() && holdsObjects(value)) {
      for (int i = 0; i < value.size(); i++) {
        add(name + "." + i, value.get(i), depth + 1);
      }
    } else if (value.isArray()) {
      cells.add(Cell.list(name, items(value)));
    } else {
      cells.add(Cell.text(name, text(value)));
    }
  }

  private static boolean holdsObjects(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).anyMatch(JsonNode::isContainerNode);
  }

  private static List<String> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(item -> !item.isNull())
        .map(JsonCells::text)
        .toList();
  }

  /** A scalar as a person would write it. */
  public static String text(JsonNode scalar) {
    return scalar.isNumber() ? Numbers.plain(scalar.decimalValue()) : scalar.asText();
  }

  /** The text under a key, empty where there is none. */
  public static String text(ObjectNode object, String key) {
    var value = object.get(key);
    return value == null || value.isNull() ? "" : text(value).strip();
  }
}
