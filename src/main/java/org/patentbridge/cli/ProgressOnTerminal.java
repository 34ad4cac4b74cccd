package org.patentbridge.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.usecase.Progress;

/** A bar on standard error while a person looks on, nothing where no person does. */
final class ProgressOnTerminal implements Progress, AutoCloseable {

  private static final int WIDTH = 100;

  private final PrintStream err;
  private final Language language;
  private final boolean watched;
  private @Nullable ProgressBar bar;

  private ProgressOnTerminal(PrintStream err, Language language, boolean watched) {
    this.err = err;
    this.language = language;
    this.watched = watched;
  }

  static ProgressOnTerminal on(PrintStream err, Language language) {
    return new ProgressOnTerminal(err, language, System.getenv("PATENTBRIDGE_TTY") != null);
  }

  @Override
  public void phase(String name, long total) {
    close();
    if (watched) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(Messages.text(language, name))
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
              .showSpeed()
              .build();
    }
  }

  @Override
  public void step(long done) {
    if (bar != null) {
      bar.stepBy(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
