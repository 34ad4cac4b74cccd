package org.patentbridge.domain.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that limits what a holder can grant.
 *
 * @param type what it is
 * @param from first day, null where not stated
 * @param until last day, null where open-ended or not stated
 * @param note as received
 */
public record Encumbrance(
    Type type, @Nullable LocalDate from, @Nullable LocalDate until, String note) {

  /** Kinds of limits. */
  public enum Type {
    PLEDGE,
    SOLE_LICENCE,
    EXCLUSIVE_LICENCE,
    PRESERVATION,
    DISPUTE
  }

  /** Whether it binds on a day. */
  public boolean isInForce(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
