package org.patentbridge.domain.need;

/**
 * A part that a need states.
 *
 * @param part which
 * @param inField whether it has a field of its own; else it was recognised in the text
 * @param evidence the field's value or the words that were recognised
 */
public record StatedPart(NeedPart part, boolean inField, String evidence) {}
