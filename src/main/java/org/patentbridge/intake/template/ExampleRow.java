package org.patentbridge.intake.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.intake.format.Cell;
import org.patentbridge.intake.record.Fields;
import org.patentbridge.intake.record.RecordMaker;
import org.patentbridge.intake.record.Words;
import org.patentbridge.rulebook.Rulebook;

/**
 * Knows the example row of a template again, in either language: untouched it is no record; where
 * only some of it was overwritten, it still carries the example's number.
 */
public final class ExampleRow {

  private static final int ENOUGH = 2;

  private final List<Map<String, String>> shown = new ArrayList<>();
  private final String key;

  private ExampleRow(String key) {
    this.key = key;
  }

  /**
   * The example row of a kind of record.
   *
   * @param source file in which it is looked for
   */
  public static <T> ExampleRow of(
      String noun, RecordMaker<T> maker, Rulebook rulebook, String source) {
    var examples =
        rulebook.intake().examples().stream().filter(e -> e.noun().equals(noun)).toList();
    Map<String, Cell> cells = new HashMap<>();
    examples.forEach(e -> cells.put(e.field(), Cell.text(e.field(), e.text())));
    var words = new Words(noun, rulebook);
    var fields = new Fields(cells, Origin.of(source, 1), words, new ArrayList<>());
    var row = new ExampleRow(cells.isEmpty() ? "" : keyOf(maker, fields));
    for (Language language : Language.values()) {
      var labels = new ValueLabels(noun, rulebook, language);
      Map<String, String> texts = new HashMap<>();
      examples.forEach(e -> texts.put(e.field(), labels.shown(e)));
      row.shown.add(texts);
    }
    return row;
  }

  private static <T> String keyOf(RecordMaker<T> maker, Fields fields) {
    try {
      return maker.key(maker.make(fields));
    } catch (InvalidValueException wrongExample) {
      return "";
    }
  }

  /** Whether a row is the example as the template shows it, columns left out or not. */
  public boolean isUntouched(Map<String, Cell> fields) {
    return fields.size() >= ENOUGH
        && shown.stream()
            .anyMatch(
                texts ->
                    fields.entrySet().stream()
                        .allMatch(f -> f.getValue().text().equals(texts.get(f.getKey()))));
  }

  /** Whether a record still carries the example's number. */
  public boolean isKey(String recordKey) {
    return !key.isEmpty() && key.equals(recordKey);
  }
}
