package org.patentbridge.domain.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Pairing;

/**
 * One change that a person made to a draft; it is kept whatever comes after it.
 *
 * @param number 1-based place among the edits of the draft
 * @param kind what was done
 * @param pairing the pairing that was taken out, put in or noted on; null for a return to an
 *     earlier state and a note on the draft as a whole
 * @param added the row that was put in, null where none was
 * @param note the text of a note, empty else
 * @param state number of the state that was returned to, 0 else
 * @param stamp who, when and why
 */
public record DraftEdit(
    int number,
    Kind kind,
    @Nullable Pairing pairing,
    @Nullable MatchEntry added,
    String note,
    int state,
    Stamp stamp) {

  /** What a person can do to a draft. */
  public enum Kind {
    ADD,
    REMOVE,
    REPLACE,
    NOTE,
    RESTORE
  }

  /**
   * Who made an edit, and why.
   *
   * @param by name of the person
   * @param at when
   * @param because why, in the person's words, never blank
   * @param override why a soft limit is broken on purpose, empty where none is
   */
  public record Stamp(String by, Instant at, String because, String override) {}
}
