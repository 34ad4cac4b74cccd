package org.patentbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Language;

/** Who does not look on reads a line every ten seconds. */
class ProgressOnTerminalTest {

  private final AtomicLong now = new AtomicLong();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private ProgressOnTerminal progress(Language language) {
    return new ProgressOnTerminal(
        new PrintStream(said, true, StandardCharsets.UTF_8), language, false, now::get);
  }

  private List<String> lines() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void lineComesEveryTenSecondsWithRateShareAndRemainingTime() {
    try (var progress = progress(Language.EN)) {
      progress.phase("phase.import", -1);
      for (int second = 0; second < 25; second++) {
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        progress.step(1_000);
        progress.input((second + 1) * 5L, 500);
      }
    }
    assertThat(lines())
        .containsExactly(
            "Reading: 10,000 done, 1,000 a second; 9%, about 1:41 left",
            "Reading: 20,000 done, 1,000 a second; 19%, about 1:25 left");
  }

  @Test
  void shortWorkIsSilentAndWithoutAnEndNothingIsPromised() {
    try (var progress = progress(Language.ZH)) {
      progress.phase("phase.index", -1);
      progress.step(9);
      assertThat(lines()).isEmpty();
      now.addAndGet(Duration.ofSeconds(10).toNanos());
      progress.step(1);
    }
    assertThat(lines()).containsExactly("建立索引: 已完成 10，每秒 1");
  }
}
