package org.patentbridge.domain.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The meeting slots of an event day.
 *
 * @param day the day
 * @param first start of the first slot
 * @param minutes length of a slot, 5 to 240
 * @param pauseMinutes pause between slots, 0 to 240
 * @param count number of slots, at least 1
 * @param zone time zone of the place
 */
public record SlotPlan(
    LocalDate day, LocalTime first, int minutes, int pauseMinutes, int count, ZoneId zone) {

  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int MAX_MINUTES = 240;

  public SlotPlan {
    if (minutes < 5 || minutes > MAX_MINUTES || pauseMinutes < 0 || pauseMinutes > MAX_MINUTES) {
      throw new InvalidValueException("slot-minutes", minutes + "+" + pauseMinutes);
    }
    if (count < 1) {
      throw new InvalidValueException("slot-count", Integer.toString(count));
    }
  }

  /** Start of a slot, counted from 0; slots beyond the plan go on in the same rhythm. */
  public ZonedDateTime startOf(int slot) {
    return ZonedDateTime.of(day, first, zone).plusMinutes((long) slot * (minutes + pauseMinutes));
  }

  public ZonedDateTime endOf(int slot) {
    return startOf(slot).plusMinutes(minutes);
  }
}
