package org.patentbridge.intake.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.patentbridge.intake.RefusedRow;
import org.patentbridge.intake.format.ReasonColumns;

/**
 * Where the fields of refused rows stand in a table of corrections. Several tables of one file,
 * such as the sheets of a workbook, share the columns that they head alike.
 */
final class SharedColumns {

  private final List<List<String>> tables;
  private final List<String> headings = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

  /**
   * @param tables headings of the tables that were read, with their own reason columns where they
   *     were corrections themselves
   */
  SharedColumns(List<List<String>> tables) {
    this.tables = tables;
    tables.forEach(this::place);
  }

  private void place(List<String> table) {
    var free = new ArrayList<>(headings);
    var place = new int[table.size()];
    for (int i = 0; i < table.size(); i++) {
      var name = table.get(i);
      int known = free.indexOf(name);
      if (ReasonColumns.BOTH.contains(name.strip())) {
        place[i] = -1;
      } else if (known >= 0) {
        place[i] = known;
        free.set(known, null);
      } else {
        place[i] = headings.size();
        headings.add(name);
      }
    }
    places.add(place);
  }

  /** The sender's headings. */
  List<String> headings() {
    return headings;
  }

  /** The fields under the headings, filled up with empty ones. */
  List<String> own(int table, RefusedRow row) {
    var fields = new String[headings.size()];
    Arrays.fill(fields, "");
    var parts = row.raw().parts();
    var place = places.get(table);
    for (int i = 0; i < Math.min(place.length, parts.size()); i++) {
      if (place[i] >= 0) {
        fields[place[i]] = parts.get(i);
      }
    }
    return List.of(fields);
  }

  /** What stands beyond the headings, without an empty end. */
  List<String> surplus(int table, RefusedRow row) {
    var parts = row.raw().parts();
    int width = tables.get(table).size();
    int end = parts.size();
    while (end > width && parts.get(end - 1).isBlank()) {
      end--;
    }
    return end > width ? parts.subList(width, end) : List.of();
  }
}
