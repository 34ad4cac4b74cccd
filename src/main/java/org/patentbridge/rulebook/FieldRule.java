package org.patentbridge.rulebook;

/**
 * A searched field: the whole text of a record, read in one way.
 *
 * @param name of the index field
 * @param analyzer id of the reading chain
 * @param weight what its relevance counts in the sum over fields, above 0
 * @param titleRepeats how often the title stands before the body, 1 to 5
 * @param because why these figures
 */
public record FieldRule(
    String name, String analyzer, double weight, int titleRepeats, String because) {}
