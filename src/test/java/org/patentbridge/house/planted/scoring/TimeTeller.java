package org.patentbridge.house.planted.scoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;
import org.patentbridge.house.planted.domain.PeekingNoun;

/** Asks the clock in every way there is; and knows a noun that knows it, which is a cycle. */
public final class TimeTeller {

  public long nanoTime(PeekingNoun noun) {
    return System.nanoTime() + noun.hashCode();
  }

  public long currentTimeMillis() {
    return System.currentTimeMillis();
  }

  public LocalDate nowWithAClock(Clock clock) {
    return LocalDate.now(clock);
  }

  public Supplier<Instant> nowByReference() {
    return Instant::now;
  }

  public Clock systemClock() {
    return Clock.systemUTC();
  }

  public String legacyDate() {
    return new Date().toString();
  }
}
