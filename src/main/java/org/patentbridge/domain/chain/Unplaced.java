package org.patentbridge.domain.chain;

import org.jspecify.annotations.Nullable;

/**
 * Why a record stands on no chain link.
 *
 * @param reason what was missing
 * @param nearest the link for which most was found, null where nothing was found
 */
public record Unplaced(Reason reason, @Nullable Placement nearest) {

  /** What was missing. */
  public enum Reason {
    /** No class and no word of any link was found. */
    NOTHING_FOUND,
    /** What was found does not make sure enough of any link. */
    TOO_LITTLE,
    /** Words speak for a link, but the record has classes and none of them is of its chain. */
    CLASSES_ELSEWHERE
  }
}
