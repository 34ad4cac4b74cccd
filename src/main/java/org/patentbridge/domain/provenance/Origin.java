package org.patentbridge.domain.provenance;

/**
 * The input that a record was read from.
 *
 * @param source short name of the source, for example the file name without folder
 * @param line 1-based line in it, 0 where unknown
 */
public record Origin(String source, long line) {

  /** Records that were made here and not read. */
  public static final Origin ENTERED = new Origin("entered", 0);
}
