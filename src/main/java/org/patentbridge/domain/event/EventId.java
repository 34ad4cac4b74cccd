package org.patentbridge.domain.event;

import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Names an event.
 *
 * @param value lower-case letters, digits and hyphens, 3 to 80 characters
 */
public record EventId(String value) implements Comparable<EventId> {

  public EventId {
    if (!value.matches("[a-z0-9][a-z0-9-]{2,79}")) {
      throw new InvalidValueException("event-id", value);
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
