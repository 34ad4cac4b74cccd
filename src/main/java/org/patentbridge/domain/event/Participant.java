package org.patentbridge.domain.event;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A party that takes part.
 *
 * @param party who
 * @param side on which side
 * @param limits its own limits, null where the event's limits of the side hold
 * @param seats tables at which it can sit at once, at least 1
 * @param attendance when it is there and who comes, null where it is there all day
 */
public record Participant(
    OrganizationId party,
    Side side,
    @Nullable Limits limits,
    int seats,
    @Nullable Attendance attendance) {

  /** One who is there all day. */
  public Participant(OrganizationId party, Side side, @Nullable Limits limits, int seats) {
    this(party, side, limits, seats, null);
  }

  public Participant {
    if (seats < 1) {
      throw new InvalidValueException("seats", Integer.toString(seats));
    }
  }

  /** The same party with another attendance. */
  public Participant attending(@Nullable Attendance other) {
    return new Participant(party, side, limits, seats, other);
  }
}
