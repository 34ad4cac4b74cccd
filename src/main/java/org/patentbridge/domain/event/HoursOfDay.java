package org.patentbridge.domain.event;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A stretch of a day.
 *
 * @param from its start
 * @param to its end, later than the start
 */
public record HoursOfDay(LocalTime from, LocalTime to) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9]{1,2})[:：]([0-9]{2})\\s*(?:-|–|—|~|～|至|到)\\s*([0-9]{1,2})[:：]([0-9]{2})");

  public HoursOfDay {
    if (!from.isBefore(to)) {
      throw new InvalidValueException("hours", from + "-" + to);
    }
  }

  /**
   * Reads {@code 09:00-10:30}; the dash may also be a Chinese word for "to".
   *
   * @throws InvalidValueException for anything else
   */
  public static HoursOfDay parse(String text) {
    var written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new InvalidValueException("hours", text);
    }
    try {
      return new HoursOfDay(
          LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))),
          LocalTime.of(Integer.parseInt(written.group(3)), Integer.parseInt(written.group(4))));
    } catch (DateTimeException none) {
      throw new InvalidValueException("hours", text);
    }
  }

  /** Whether a whole slot lies within these hours. */
  public boolean hold(SlotPlan slots, int slot) {
    return !slots.startOf(slot).toLocalTime().isBefore(from)
        && !slots.endOf(slot).toLocalTime().isAfter(to)
        && isOnOneDay(slots, slot);
  }

  /** Whether a part of a slot lies within these hours. */
  public boolean touch(SlotPlan slots, int slot) {
    return isOnOneDay(slots, slot)
        && slots.startOf(slot).toLocalTime().isBefore(to)
        && slots.endOf(slot).toLocalTime().isAfter(from);
  }

  private static boolean isOnOneDay(SlotPlan slots, int slot) {
    return slots.endOf(slot).toLocalDate().equals(slots.day());
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
