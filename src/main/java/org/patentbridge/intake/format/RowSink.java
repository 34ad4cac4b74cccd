package org.patentbridge.intake.format;

import java.util.List;
import java.util.Map;
import org.patentbridge.domain.problem.Problem;

/** Takes what a reader finds, in the order of the file. */
public interface RowSink {

  /**
   * Headings of a table.
   *
   * @param line on which they stand
   * @param names as written
   * @param layout id of the layout that knows them, empty for none
   * @param known names that the layout knows, with the field of each, empty where it is not kept
   */
  record Headings(long line, List<String> names, String layout, Map<String, String> known) {

    public Headings {
      names = List.copyOf(names);
      known = Map.copyOf(known);
    }
  }

  /** The headings of a table, before its rows. */
  default void header(long line, List<String> names) {
    header(new Headings(line, names, "", Map.of()));
  }

  /** The headings of a table of which a layout knows some, before its rows. */
  void header(Headings headings);

  /**
   * What comes next stands in a part of the file, which counts its lines by itself: a file in a zip
   * or a sheet of a workbook.
   */
  void part(String name);

  void row(Row row);

  /** A row that is there and cannot be read. */
  void refuse(Problem problem, Raw raw);

  /** Something about the file that is no row of its own. */
  void note(Problem problem);
}
