package org.patentbridge.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The glossary as it is written: a heading per room, a table row per word.
 *
 * @param rooms in their order
 * @param entries in their order
 */
record Glossary(List<String> rooms, List<Entry> entries) {

  /**
   * One word.
   *
   * @param room under which it stands
   * @param cells English, Chinese, type, definition, what it is not to be confused with
   */
  record Entry(String room, List<String> cells) {

    String english() {
      return cells.getFirst();
    }

    /** Name of the type, with its outer type where it is a nested one. */
    String type() {
      return cells.get(2).replace("`", "");
    }
  }

  static Glossary parse(String text) {
    var rooms = new ArrayList<String>();
    var entries = new ArrayList<Entry>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        rooms.add(line.substring(3).replaceFirst("\\s.*", ""));
      } else if (line.startsWith("| ") && !line.startsWith("| English ")) {
        entries.add(new Entry(rooms.getLast(), cells(line)));
      }
    }
    return new Glossary(rooms, entries);
  }

  private static List<String> cells(String line) {
    var cells = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "").split("\\|", -1);
    return Arrays.stream(cells).map(String::strip).toList();
  }

  /** Types with the room under which they stand, as {@code room.Type}. */
  List<String> places() {
    return entries.stream().map(e -> e.room() + "." + e.type()).toList();
  }

  List<String> types() {
    return entries.stream().map(Entry::type).toList();
  }
}
