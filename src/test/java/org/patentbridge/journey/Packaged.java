package org.patentbridge.journey;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Role;

/**
 * The program as people start it: {@code ./patentbridge demo} in a process and a folder of its own.
 */
final class Packaged implements AutoCloseable {

  /** Day that the demo looks at its samples. */
  static final String DAY = "2026-11-23";

  private static final Path SAMPLES = Path.of("sample-data");
  private static final Path LOG = Path.of("target/packaged.log");

  /**
   * One chain and the event that all chains meet at: a fifth of the samples, each kind of record.
   */
  private static final Pattern ONE_CHAIN =
      Pattern.compile(
          "organizations/.*|(patents|needs|mandates)/power-battery.*|patents/companies.*"
              + "|events/thousand-universities.*");

  private static final Pattern SIGN_IN = Pattern.compile("([A-Z]+): (\\S+) / (\\S+) \\((.+)\\)");

  private final Process process;
  private final Path folder;
  private final String origin;
  private final Map<Role, SignIn> people = new EnumMap<>(Role.class);

  /**
   * What the demo prints for each role.
   *
   * @param name what the person signs in as
   * @param password new with each demo
   * @param organization id of the party
   */
  record SignIn(String name, String password, String organization) {}

  private Packaged(Process process, Path folder, String origin) {
    this.process = process;
    this.folder = folder;
    this.origin = origin;
  }

  /** Starts it, and waits until it says that it answers. */
  static Packaged demo() throws IOException {
    var folder = Files.createTempDirectory("patentbridge-packaged-");
    var samples = copy(folder.resolve("samples"));
    int port = freePort();
    var command =
        new ProcessBuilder(
            Path.of("patentbridge").toAbsolutePath().toString(),
            "demo",
            "--samples",
            samples.toString(),
            "--out",
            folder.resolve("out").toString());
    command.environment().put("PATENTBRIDGE_DATA", folder.resolve("data").toString());
    command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    command.environment().put("PATENTBRIDGE_ACCOUNTS_ENTRANCE", "required");
    command.environment().put("LC_ALL", "C.UTF-8");
    command.redirectErrorStream(true);
    var packaged = new Packaged(command.start(), folder, "http://localhost:" + port);
    packaged.awaitAnswer();
    return packaged;
  }

  private static Path copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var name = SAMPLES.relativize(file).toString();
        if (ONE_CHAIN.matcher(name).matches()) {
          Files.createDirectories(Objects.requireNonNull(to.resolve(name).getParent()));
          Files.copy(file, to.resolve(name));
        }
      }
    }
    return to;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Keeps what it says in a file; what nobody reads would stop the process once the pipe is full.
   */
  private void awaitAnswer() throws IOException {
    Files.createDirectories(Objects.requireNonNull(LOG.getParent()));
    var log = new PrintStream(Files.newOutputStream(LOG), true, StandardCharsets.UTF_8);
    var lines = process.inputReader(StandardCharsets.UTF_8);
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      log.println(line);
      var signIn = SIGN_IN.matcher(line);
      if (signIn.matches()) {
        people.put(
            Role.valueOf(signIn.group(1)),
            new SignIn(signIn.group(2), signIn.group(3), signIn.group(4)));
      }
      if (line.contains(origin.substring(origin.lastIndexOf(':')))) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(log::println));
        return;
      }
    }
    throw new IllegalStateException("the demo ended before it answered, see " + LOG);
  }

  /** Address that it answers at, without a slash at the end. */
  String origin() {
    return origin;
  }

  SignIn signIn(Role role) {
    return Objects.requireNonNull(
        people.get(role), () -> "no sign-in for " + role.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
