package org.patentbridge.intake.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbridge.rulebook.TableLayout;

/** The table of formats; the first one that recognises a file reads it. */
public final class Formats {

  private final List<Format> table;
  private final List<TableLayout> layouts;

  private Formats(List<Format> table, List<TableLayout> layouts) {
    this.table = List.copyOf(table);
    this.layouts = List.copyOf(layouts);
  }

  /**
   * @param known all layouts, for their ids
   * @param layouts those that tables are looked through for
   * @param inner recognises the files in a zip
   */
  static Formats with(List<TableLayout> known, Layouts layouts, Recognition inner) {
    var table =
        Stream.of(
                BinaryFormats.list(layouts, inner),
                MarkupFormats.LIST,
                JsonFormats.LIST,
                PlainTextFormats.LIST,
                TableFormats.list(layouts))
            .flatMap(List::stream)
            .toList();
    return new Formats(table, known);
  }

  /** The formats, with layouts of tables, as they stand when the user names none. */
  public static Formats of(List<TableLayout> known) {
    return new Recognition("", known, new Recognition.Wish(null, null)).formats();
  }

  public Optional<Format> find(String id) {
    return table.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  Optional<Format> recognise(Head head, boolean binary) {
    return table.stream()
        .filter(f -> f.binary() == binary)
        .filter(f -> f.recognises().test(head))
        .findFirst();
  }

  /** What a user may name: formats, then layouts of tables. */
  public List<String> ids() {
    return Stream.concat(
            table.stream().map(Format::id), layouts.stream().map(TableLayout::id).sorted())
        .toList();
  }

  /** Formats without the layouts, in the order in which they are tried. */
  public List<Format> list() {
    return table;
  }
}
