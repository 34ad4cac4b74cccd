package org.patentbridge.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one office, vendor or study lays out the tables that it hands out, whatever kind of file they
 * come in.
 *
 * @param id names it on the command line; the name of its file
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param noun kind of record, as in {@link ColumnRule}
 * @param recognisedBy headings by which it is known; all of them must stand in one row
 * @param headerRows most rows over which the headings may be spread, 1 to {@value #MAX_HEADER_ROWS}
 * @param encodings character encodings that its maker writes, tried in order; bytes that fit none
 *     are damage, not another encoding
 * @param constants fields that are the same in every row, with their values
 * @param missing texts that stand for no value
 * @param columns what is kept
 * @param notKept headings that are known and have no place in a record
 * @param skippedSheets names of a workbook's sheets that look like tables and hold no records
 * @param examples rows that prove it
 * @param because where this layout comes from
 */
public record TableLayout(
    String id,
    String nameZh,
    String nameEn,
    String noun,
    List<String> recognisedBy,
    int headerRows,
    List<String> encodings,
    Map<String, String> constants,
    List<String> missing,
    List<LayoutColumn> columns,
    List<String> notKept,
    List<String> skippedSheets,
    List<Example> examples,
    String because) {

  /** Most rows of headings. */
  public static final int MAX_HEADER_ROWS = 6;

  public TableLayout {
    recognisedBy = List.copyOf(recognisedBy);
    encodings = List.copyOf(encodings);
    constants = Map.copyOf(constants);
    missing = List.copyOf(missing);
    columns = List.copyOf(columns);
    notKept = List.copyOf(notKept);
    skippedSheets = List.copyOf(skippedSheets);
    examples = List.copyOf(examples);
  }

  /**
   * A row and what it says.
   *
   * @param cells texts by heading
   * @param reads items by field, joined by {@code " | "}
   */
  public record Example(Map<String, String> cells, Map<String, String> reads) {

    public Example {
      cells = Map.copyOf(cells);
      reads = Map.copyOf(reads);
    }
  }

  /** Whether a row of a file is this layout's row of headings. */
  public boolean isRecognisedBy(Collection<String> row) {
    return row.size() >= recognisedBy.size() && folded(row).containsAll(folded(recognisedBy));
  }

  /** The layout whose headings a row holds; of several the one that asks for most headings. */
  public static Optional<TableLayout> recognised(List<TableLayout> among, Collection<String> row) {
    return among.stream()
        .filter(layout -> layout.isRecognisedBy(row))
        .max(Comparator.comparingInt(layout -> layout.recognisedBy().size()));
  }

  /** All headings that it knows, kept or not. */
  public Set<String> headings() {
    return Stream.concat(
            columns.stream()
                .flatMap(c -> Stream.of(c.heading(), c.followedBy(), c.yearHeading()))
                .filter(heading -> !heading.isEmpty()),
            notKept.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Its columns in a table with these headings. */
  public PlacedLayout in(List<List<String>> headings) {
    return new PlacedLayout(this, headings);
  }

  static Set<String> folded(Collection<String> names) {
    var folded = new HashSet<String>();
    names.forEach(name -> folded.add(ColumnRule.folded(name)));
    return folded;
  }
}
