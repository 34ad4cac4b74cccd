package org.patentbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbootedCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String line) {
    return PatentBridgeCommand.over(
            () -> {
              throw new AssertionError("the service was asked for");
            })
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(line.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "import --help",
        "event --help",
        "event create --help",
        "match -h",
        "evaluate --help",
        "rules check --help",
      })
  void helpIsAResultAndAsksNobody(String line) {
    assertThat(run(line)).isZero();
    assertThat(out.toString()).contains("Usage: patentbridge");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void valueThatIsNoneIsBadInputAndAsksNobody() {
    assertThat(run("event create day-one --template custom --day 2026-12-01 --region moon"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("moon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "event",
        "index",
        "rules",
        "import cats a.csv",
        "import patents",
        "match",
        "match --need N-1 --text x",
        "match --text x --limit many",
        "match --text x --as-of yesterday",
        "event create A --template custom --day 2026-12-01",
        "event create day-one --template custom",
        "evaluate",
        "why-not --need N-1",
        "search",
        "search x --limit many",
        "serve now",
      })
  void wrongUsageIsToldAndAsksNobody(String line) {
    assertThat(run(line)).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank();
  }
}
