package org.patentbridge.intake.format.markup;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Problem;

/**
 * One record cut out of a file, or what stands where one should be.
 *
 * @param kind what it holds, null for what is no record
 * @param line 1-based line on which it begins
 * @param text as it stands in the file; empty where it is too long
 * @param before opening tags of the elements around it, on one line
 * @param behind closing tags of the elements around it
 * @param depth how many elements are around it
 * @param problem why it cannot be read, null where it may
 */
public record Cut(
    @Nullable RecordKind kind,
    long line,
    String text,
    String before,
    String behind,
    int depth,
    @Nullable Problem problem) {

  /** The record with the elements around it: a document that can be read again by itself. */
  public String whole() {
    return depth == 0 ? text : before + text + behind;
  }

  /** The same record with another text. */
  Cut with(String other) {
    return new Cut(kind, line, other, before, behind, depth, problem);
  }
}
