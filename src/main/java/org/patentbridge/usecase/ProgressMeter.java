package org.patentbridge.usecase;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Works out rate and remaining time of long work from what it says; any thread may look. */
public final class ProgressMeter implements Progress {

  /** Before this the rate says nothing. */
  private static final double FIRST_SECONDS = 1;

  private static final double NANOS = 1e9;

  private final LongSupplier nanos;
  private String phase = "";
  private long started;
  private long done;
  private long total = -1;
  private long read;
  private long bytes;

  /**
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  public ProgressMeter(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * How far a phase is.
   *
   * @param phase key of its name, empty before the first
   * @param done steps
   * @param total steps that it will take, -1 where unknown
   * @param read bytes of its input so far, 0 where it has none
   * @param bytes of its input, 0 where it has none
   * @param elapsed since it began
   * @param perSecond steps a second
   * @param remaining at this pace, null where nobody can tell
   */
  public record State(
      String phase,
      long done,
      long total,
      long read,
      long bytes,
      Duration elapsed,
      double perSecond,
      @Nullable Duration remaining) {

    /** The part that is done, 0 to 1; -1 where unknown. */
    public double share() {
      return bytes > 0 ? (double) read / bytes : total > 0 ? (double) done / total : -1;
    }
  }

  @Override
  public synchronized void phase(String name, long steps) {
    phase = name;
    started = nanos.getAsLong();
    done = 0;
    total = steps;
    read = 0;
    bytes = 0;
  }

  @Override
  public synchronized void step(long more) {
    done += more;
  }

  @Override
  public synchronized void input(long position, long length) {
    read = position;
    bytes = length;
  }

  /** The present phase. */
  public synchronized State state() {
    var elapsed = Duration.ofNanos(nanos.getAsLong() - started);
    double seconds = elapsed.toNanos() / NANOS;
    double perSecond = seconds > 0 ? done / seconds : 0;
    var state = new State(phase, done, total, read, bytes, elapsed, perSecond, null);
    double share = Math.min(1, state.share());
    if (share <= 0 || seconds < FIRST_SECONDS) {
      return state;
    }
    var remaining = Duration.ofSeconds(Math.round(seconds * (1 - share) / share));
    return new State(phase, done, total, read, bytes, elapsed, perSecond, remaining);
  }
}
