package org.patentbridge.intake.template;

import java.util.List;

/**
 * A column of a template.
 *
 * @param field canonical name of the field
 * @param heading the column's name in the template's language
 * @param alternatives headings of which, this one among them, at least one must be filled; empty
 *     where it may be left out
 * @param type how its values are written
 * @param rule catalogue key of what a value must be, empty where any text will do
 * @param choices words and names to choose from, empty where none are fixed
 * @param openChoice whether something else than one of the choices may be right: several of them, a
 *     code in place of a name, or a text that is kept as a note
 * @param example value of the example row, empty where it has none
 */
public record TemplateColumn(
    String field,
    String heading,
    List<String> alternatives,
    Type type,
    String rule,
    List<String> choices,
    boolean openChoice,
    String example) {

  /** How values are written. */
  public enum Type {
    TEXT,
    DATE,
    NUMBER
  }

  public TemplateColumn {
    alternatives = List.copyOf(alternatives);
    choices = List.copyOf(choices);
  }
}
