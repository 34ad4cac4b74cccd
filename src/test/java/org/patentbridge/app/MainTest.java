package org.patentbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.cli.ExitCode;
import picocli.CommandLine;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int parse(String line) {
    CommandLine command =
        Main.commandLine(
                () -> {
                  throw new AssertionError("the service was asked for");
                })
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return Main.parse(command, line.split(" "));
  }

  @Test
  void helpEndsBeforeAnythingIsBooted() {
    for (String line : List.of("--help", "demo --help", "event run --help")) {
      assertThat(parse(line)).as(line).isEqualTo(ExitCode.DONE);
    }
    assertThat(out.toString()).contains("Usage: patentbridge");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void wrongUsageEndsBeforeAnythingIsBooted() {
    for (String line : List.of("event", "sing", "match", "import patents", "demo --seed x")) {
      assertThat(parse(line)).as(line).isEqualTo(ExitCode.WRONG_USAGE);
    }
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("Missing");
  }

  @Test
  void commandsThatAreRightGoOn() {
    for (String line :
        List.of("serve", "demo --no-serve", "event run an-event", "rules check", "search x")) {
      assertThat(parse(line)).as(line).isEqualTo(-1);
    }
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }
}
