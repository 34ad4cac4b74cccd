package org.patentbridge.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.ProgressMeter;

/**
 * How far long work is, on standard error: a bar while a person looks on, else a line every ten
 * seconds.
 */
final class ProgressOnTerminal implements Progress, AutoCloseable {

  private static final int WIDTH = 100;
  private static final long MEGABYTE = 1 << 20;
  private static final long EVERY_NANOS = 10_000_000_000L;
  private static final int MINUTE = 60;

  private final PrintStream err;
  private final Language language;
  private final boolean watched;
  private final LongSupplier nanos;
  private final ProgressMeter meter;
  private @Nullable ProgressBar bar;
  private boolean barOfBytes;
  private long lastSaid;

  ProgressOnTerminal(PrintStream err, Language language, boolean watched, LongSupplier nanos) {
    this.err = err;
    this.language = language;
    this.watched = watched;
    this.nanos = nanos;
    this.meter = new ProgressMeter(nanos);
  }

  /** The launcher says whether standard error is a terminal. */
  static ProgressOnTerminal on(PrintStream err, Language language) {
    var watched = System.getenv("PATENTBRIDGE_TTY") != null;
    return new ProgressOnTerminal(err, language, watched, System::nanoTime);
  }

  @Override
  public void phase(String name, long total) {
    close();
    meter.phase(name, total);
    lastSaid = nanos.getAsLong();
    if (watched) {
      bar = builder().setInitialMax(total).showSpeed().build();
      barOfBytes = false;
    }
  }

  private ProgressBarBuilder builder() {
    return new ProgressBarBuilder()
        .setTaskName(Messages.text(language, meter.state().phase()))
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH));
  }

  @Override
  public void step(long done) {
    meter.step(done);
    if (bar != null && !barOfBytes) {
      bar.stepBy(done);
    }
    sayNowAndThen();
  }

  @Override
  public void input(long read, long total) {
    meter.input(read, total);
    if (bar != null) {
      bytesOf(bar, total).stepTo(read).setExtraMessage(pace());
    }
    sayNowAndThen();
  }

  /** The bar of the input, in place of the one that did not know its end. */
  private ProgressBar bytesOf(ProgressBar shown, long total) {
    if (barOfBytes) {
      return shown;
    }
    shown.close();
    var ofBytes = builder().setInitialMax(total).setUnit(" MB", MEGABYTE).build();
    bar = ofBytes;
    barOfBytes = true;
    return ofBytes;
  }

  private void sayNowAndThen() {
    long now = nanos.getAsLong();
    if (!watched && !meter.state().phase().isEmpty() && now - lastSaid >= EVERY_NANOS) {
      lastSaid = now;
      err.println(Messages.text(language, meter.state().phase()) + ": " + pace() + rest());
      err.flush();
    }
  }

  private String pace() {
    var state = meter.state();
    return Messages.text(language, "cli.pace", state.done(), Math.round(state.perSecond()));
  }

  /** What is known of the end. */
  private String rest() {
    var state = meter.state();
    var remaining = state.remaining();
    return remaining == null
        ? ""
        : Messages.text(language, "cli.pace-rest", state.share(), minutes(remaining.toSeconds()));
  }

  private static String minutes(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
