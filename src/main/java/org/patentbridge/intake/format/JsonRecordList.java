package org.patentbridge.intake.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the list of records in the answer of a programming interface: an array of objects under a
 * known key, which may lie a few objects deep.
 */
final class JsonRecordList {

  /** Keys under which interfaces and exports keep their records. */
  private static final Set<String> KEYS =
      Set.of(
          "data",
          "records",
          "result",
          "results",
          "items",
          "rows",
          "list",
          "docs",
          "documents",
          "response",
          "searchResponse",
          "queryResults",
          "patents",
          "needs",
          "offers",
          "organizations",
          "mandates",
          "investments",
          "applications",
          "patentBag",
          "patentFileWrapperDataBag",
          "documentBag");

  private static final int MAX_DEPTH = 5;

  private JsonRecordList() {}

  /** Hears the keys of the outermost object that are passed on the way. */
  @FunctionalInterface
  interface Passing {
    void key(String name);
  }

  /**
   * Walks from the start of an object to the start of the first record in its list.
   *
   * @param parser stands at the start of the object; afterwards at the start of the record, or at
   *     the end of the object where it holds no list
   * @return keys that lead to the list, empty where there is none
   */
  static List<String> enter(JsonParser parser, Passing passing) throws IOException {
    var path = new ArrayList<String>();
    return enter(parser, path, passing) ? List.copyOf(path) : List.of();
  }

  private static boolean enter(JsonParser parser, List<String> path, Passing passing)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (path.isEmpty()) {
        passing.key(name);
      }
      if (isEntered(parser, name, path, passing)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the list was found under a key; otherwise the parser stands behind its value. */
  private static boolean isEntered(
      JsonParser parser, String name, List<String> path, Passing passing) throws IOException {
    var value = parser.nextToken();
    if (!KEYS.contains(name)) {
      parser.skipChildren();
      return false;
    }
    path.add(name);
    if (value == JsonToken.START_ARRAY) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        return true;
      }
      leaveArray(parser);
    } else if (value == JsonToken.START_OBJECT && path.size() < MAX_DEPTH) {
      if (enter(parser, path, passing)) {
        return true;
      }
    } else {
      parser.skipChildren();
    }
    path.removeLast();
    return false;
  }

  private static void leaveArray(JsonParser parser) throws IOException {
    while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      parser.skipChildren();
      parser.nextToken();
    }
  }
}
