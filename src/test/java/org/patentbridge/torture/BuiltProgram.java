package org.patentbridge.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The built program on a data folder of its own, as a process that may be killed.
 *
 * @param data the folder
 */
record BuiltProgram(Path data) {

  /** Where the launcher puts it. */
  static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

  /** Runs a command to its end; returns what it printed. */
  String said(String... command) throws IOException, InterruptedException {
    var process = start(command);
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + ": " + out).isZero();
    return out;
  }

  /**
   * Runs a command and kills it (SIGKILL) unless it ends before that.
   *
   * @return whether it was killed
   */
  boolean killed(int afterMillis, String... command) throws IOException, InterruptedException {
    var process = start(command);
    boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private Process start(String... command) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                JAR.toString(),
                "--data",
                data.toString()));
    all.addAll(List.of(command));
    return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
