package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.rulebook.TableLayout;

/**
 * The layouts that a table may have.
 *
 * @param list of the kind of record that is read
 * @param demanded whether the user named one, so that no other table will do
 */
record Layouts(List<TableLayout> list, boolean demanded) {

  /** Rows among which the headings of a layout are sought: banners of exports are shorter. */
  static final int ROWS_SEARCHED = 20;

  /** No layout: the first row that is not blank holds the headings. */
  static final Layouts NONE = new Layouts(List.of(), false);

  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
  private static final Source NOWHERE =
      new Source(Path.of(""), "", new Encoding(StandardCharsets.UTF_8, 0, false));

  Layouts {
    list = List.copyOf(list);
  }

  /**
   * A layout in a text.
   *
   * @param separator that parts its columns
   */
  record Found(TableLayout layout, char separator) {}

  boolean isEmpty() {
    return list.isEmpty();
  }

  /** The layout whose headings a row holds. */
  Optional<TableLayout> find(List<String> row) {
    return list.isEmpty()
        ? Optional.empty()
        : TableLayout.recognised(list, row.stream().map(HeadingPaths::lowest).toList());
  }

  /** The layout whose headings stand near the beginning of a text. */
  Optional<Found> findIn(String text) {
    return list.isEmpty()
        ? Optional.empty()
        : SEPARATORS.stream()
            .flatMap(s -> findIn(text, s).map(layout -> new Found(layout, s)).stream())
            .findFirst();
  }

  private Optional<TableLayout> findIn(String text, char separator) {
    try (var lines = new Lines(new StringReader(text), false)) {
      var records = new DelimitedRecords(NOWHERE, lines, separator);
      for (int i = 0; i < ROWS_SEARCHED; i++) {
        var record = records.next();
        if (record.isPresent() && record.get() instanceof DelimitedRecords.Fields fields) {
          var layout = find(fields.fields());
          if (layout.isPresent()) {
            return layout;
          }
        }
      }
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
    }
  }

  /** No table of the file has the headings of the layout that the user named. */
  BadInputException notFound(Source source) {
    var wanted = list.getFirst();
    return new BadInputException(
        Problem.error(
            "layout-not-found",
            source.place(0),
            wanted.id(),
            Integer.toString(ROWS_SEARCHED),
            String.join(", ", wanted.recognisedBy())));
  }
}
