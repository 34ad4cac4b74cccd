package org.patentbridge.domain.feedback;

import java.time.LocalDate;
import java.util.Optional;

/** When after an event its parties are asked. */
public enum AskingRound {
  ON_THE_DAY(0),
  AFTER_TWO_WEEKS(14),
  AFTER_A_QUARTER(90),
  AFTER_HALF_A_YEAR(180);

  private final int days;

  AskingRound(int days) {
    this.days = days;
  }

  /** Days after the event. */
  public int days() {
    return days;
  }

  /** The day on which it begins. */
  public LocalDate begins(LocalDate eventDay) {
    return eventDay.plusDays(days);
  }

  /** The latest round that has begun; empty before the event. */
  public static Optional<AskingRound> on(LocalDate day, LocalDate eventDay) {
    AskingRound latest = null;
    for (AskingRound round : values()) {
      if (!round.begins(eventDay).isAfter(day)) {
        latest = round;
      }
    }
    return Optional.ofNullable(latest);
  }
}
