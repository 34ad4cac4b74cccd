package org.patentbridge.intake.correction;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.intake.format.Raw;
import org.patentbridge.intake.record.ReasonColumns;

/** Where the fields of a refused row stand in a table of corrections. */
final class TableLayout {

  private final List<String> headings;
  private final List<Integer> places;
  private final int width;

  /**
   * @param received headings of the table that was read, its own reason columns among them where it
   *     was a corrections file itself
   */
  TableLayout(List<String> received) {
    width = received.size();
    places = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      if (!ReasonColumns.BOTH.contains(received.get(i).strip())) {
        places.add(i);
      }
    }
    headings = places.stream().map(received::get).toList();
  }

  /** The sender's headings. */
  List<String> headings() {
    return headings;
  }

  /** The fields under the headings, filled up with empty ones. */
  List<String> own(Raw raw) {
    return places.stream().map(i -> i < raw.parts().size() ? raw.parts().get(i) : "").toList();
  }

  /** What stands beyond the headings, without an empty end. */
  List<String> surplus(Raw raw) {
    int end = raw.parts().size();
    while (end > width && raw.parts().get(end - 1).isBlank()) {
      end--;
    }
    return end > width ? raw.parts().subList(width, end) : List.of();
  }
}
