package org.patentbridge.enrichment.industry;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.domain.industry.IndustryReading;
import org.patentbridge.domain.industry.IndustryReading.Gap;
import org.patentbridge.enrichment.FoldedText;
import org.patentbridge.rulebook.IndustryRules;

/**
 * Reads from classes and words in which technology fields and strategic emerging industries a
 * record stands.
 *
 * <p>A class that a table does not know is read as it stood before it moved. A rule of an area
 * holds where it takes a class and does not leave it out, and the text says none of the words that
 * it refuses; see {@link org.patentbridge.domain.industry.IndustryPlacement.Basis} for the words
 * that it asks for.
 */
public final class IndustryReader {

  /** Edition of this way of reading; a higher one makes kept readings stale. */
  static final int EDITION = 1;

  /** A text says what it is about well before this many characters. */
  private static final int READ = 20_000;

  private final FieldTable fields;
  private final AreaTable areas;

  public IndustryReader(IndustryRules rules) {
    var successors = new Successors(rules.successors());
    this.fields = new FieldTable(rules, successors);
    this.areas = new AreaTable(rules, successors);
  }

  /**
   * Where a record stands.
   *
   * @param text titles and bodies
   * @param ipc classes, main class first, may be empty
   */
  public IndustryReading read(String text, List<IpcSymbol> ipc) {
    var placed = fields(ipc);
    var found = areas(text, ipc);
    return new IndustryReading(
        placed,
        found.areas(),
        placed.isEmpty() ? (ipc.isEmpty() ? Gap.NO_CLASS : Gap.CLASS_NOT_IN_TABLE) : null,
        gap(found));
  }

  List<FieldPlacement> fields(List<IpcSymbol> ipc) {
    return fields.place(ipc);
  }

  AreaTable.Found areas(String text, List<IpcSymbol> ipc) {
    Supplier<FoldedText> folded =
        () -> FoldedText.of(text.length() > READ ? text.substring(0, READ) : text);
    return areas.place(folded, ipc);
  }

  private static @Nullable Gap gap(AreaTable.Found found) {
    return found.areas().isEmpty() ? found.gap() : null;
  }
}
