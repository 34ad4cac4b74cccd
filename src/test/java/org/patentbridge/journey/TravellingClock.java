package org.patentbridge.journey;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands where a test put it; every look at it is a millisecond later. */
@Alternative
@Singleton
class TravellingClock {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Standing CLOCK = new Standing(CHINA);

  @Produces
  @Alternative
  @Singleton
  Clock clock() {
    return CLOCK;
  }

  static void travelTo(LocalDate day) {
    CLOCK.now = day.atTime(LocalTime.NOON).atZone(CHINA).toInstant();
  }

  static void travelBy(Duration time) {
    CLOCK.now = CLOCK.now.plus(time);
  }

  private static final class Standing extends Clock {
    private final ZoneId zone;
    private volatile Instant now = Instant.EPOCH;

    Standing(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Standing(other);
    }

    @Override
    public synchronized Instant instant() {
      now = now.plusMillis(1);
      return now;
    }
  }
}
