package org.patentbridge.rulebook;

/**
 * A cell of the example row that a template for import shows.
 *
 * @param noun kind of record, as in {@link ColumnRule}
 * @param field canonical name of the field
 * @param text the value; words of a fixed set by their canonical name, several parted by semicolons
 */
public record ExampleRule(String noun, String field, String text) {}
