package org.patentbridge.export;

import java.util.List;

/**
 * An empty table for people to fill in, with an example row and a page that explains it.
 *
 * @param name name of the sheet
 * @param columns from left to right
 * @param guide name of the explaining sheet
 * @param guideRows its rows, the headings first
 */
public record Form(String name, List<Column> columns, String guide, List<List<String>> guideRows) {

  public Form {
    columns = List.copyOf(columns);
    guideRows = guideRows.stream().map(List::copyOf).toList();
  }

  /**
   * A column of the form.
   *
   * @param heading its name
   * @param note what is shown when the pointer rests on the heading
   * @param type how its values are kept
   * @param required whether it must be filled, alone or as one of several
   * @param choices texts of the drop-down list, empty for none
   * @param openChoice whether something else may be typed as well
   * @param example value of the example row, empty for none
   */
  public record Column(
      String heading,
      String note,
      Type type,
      boolean required,
      List<String> choices,
      boolean openChoice,
      String example) {

    public Column {
      choices = List.copyOf(choices);
    }
  }

  /** How values are kept; texts keep their leading zeros. */
  public enum Type {
    TEXT,
    DATE,
    NUMBER
  }
}
