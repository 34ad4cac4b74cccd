package org.patentbridge.intake.template;

import java.util.List;

/**
 * An empty form for one kind of record, worded in one language.
 *
 * @param noun kind of record, as the rulebook names it
 * @param columns in the order of the shelf
 */
public record Template(String noun, List<TemplateColumn> columns) {

  public Template {
    columns = List.copyOf(columns);
  }
}
