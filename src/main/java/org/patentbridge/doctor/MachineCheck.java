package org.patentbridge.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.diagnosis.Finding;

/** Looks at the Java that runs this, its letters, its memory and its clock. */
final class MachineCheck {

  private static final int OLDEST_JAVA = 21;
  private static final String VECTORS = "jdk.incubator.vector";
  private static final long MEGABYTE = 1 << 20;

  /** A gibibyte: what an index of some hundred thousand patents is built in. */
  private static final long LITTLE_MEMORY = 1024;

  /** Clocks of a file server and of this machine may differ by this. */
  private static final Duration SLACK = Duration.ofHours(1);

  private final Path program;

  MachineCheck(Path program) {
    this.program = program;
  }

  List<Finding> look() {
    return List.of(java(), vectors(), letters(), memory(), clock());
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    var home = System.getProperty("java.home", "");
    return version >= OLDEST_JAVA
        ? Finding.ok("doctor.java.ok", version, home)
        : Finding.fail("doctor.java.old", version, OLDEST_JAVA);
  }

  private static Finding vectors() {
    return ModuleLayer.boot().findModule(VECTORS).isPresent()
        ? Finding.ok("doctor.vectors.ok", VECTORS)
        : Finding.warn("doctor.vectors.none", VECTORS);
  }

  /** Chinese arguments and file names pass through the encoding of the locale. */
  private static Finding letters() {
    var names = System.getProperty("sun.jnu.encoding", "");
    var isUtf8 = names.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
    return isUtf8 && Charset.defaultCharset().equals(StandardCharsets.UTF_8)
        ? Finding.ok("doctor.letters.ok")
        : Finding.warn("doctor.letters.other", names);
  }

  private static Finding memory() {
    long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return most >= LITTLE_MEMORY
        ? Finding.ok("doctor.memory.ok", most)
        : Finding.warn("doctor.memory.little", most);
  }

  /** A clock that is behind the making of the program has lost its time. */
  private Finding clock() {
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try {
      var made = Files.getLastModifiedTime(program).toInstant();
      return made.isAfter(now.plus(SLACK))
          ? Finding.fail("doctor.clock.behind", now)
          : Finding.ok("doctor.clock.ok", now);
    } catch (IOException notThere) {
      return Finding.ok("doctor.clock.ok", now);
    }
  }
}
