package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main way, from import to published and exported lists, which comes to the same bytes on every
 * database. Each run leaves its files for the next one in this process to compare with.
 */
abstract class SameList {

  private static final String BEFORE = "patentbridge-test.same-list";

  private static final String EVENT = "hydrogen-day-2026";

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path out = Path.of("");

  @Test
  void fromImportToExportedListsItIsTheSameOnEveryDatabase() throws IOException {
    world.empty();
    done("import", "organizations", sample("organizations/universities.csv"));
    done("import", "organizations", sample("organizations/hydrogen.csv"));
    done("import", "patents", sample("patents/hydrogen.jsonl"));
    done("import", "needs", sample("needs/hydrogen.csv"));
    done("import", "mandates", sample("mandates/hydrogen.csv"));
    done(
        "event",
        "create",
        EVENT,
        "--template",
        "ip-services-tour",
        "--day",
        "2026-12-20",
        "--everybody");
    done("event", "run", EVENT, "--as-of", World.DAY.toString(), "--json");
    done("event", "schedule", EVENT);
    done("event", "publish", EVENT, "--as-of", World.DAY.toString());
    done("event", "export", EVENT, "--out", out.toString());
    world.empty();
    Map<String, byte[]> files = new TreeMap<>();
    try (var written = Files.list(out)) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    assertThat(files).hasSizeGreaterThan(12).containsKey("match-list-" + EVENT + ".csv");
    var before = System.getProperty(BEFORE);
    if (before == null) {
      System.setProperty(BEFORE, kept(files).toString());
    } else {
      compare(files, Path.of(before));
    }
  }

  private static String sample(String file) {
    return World.SAMPLES.resolve(file).toString();
  }

  private void done(String... command) {
    var outcome = shell.run(command);
    assertThat(outcome.code()).as(String.join(" ", command) + outcome.err()).isZero();
  }

  private static Path kept(Map<String, byte[]> files) throws IOException {
    var folder = Files.createTempDirectory("patentbridge-same-list-");
    folder.toFile().deleteOnExit();
    for (var file : files.entrySet()) {
      var kept = folder.resolve(file.getKey());
      Files.write(kept, file.getValue());
      kept.toFile().deleteOnExit();
    }
    return folder;
  }

  private static void compare(Map<String, byte[]> files, Path before) throws IOException {
    try (var kept = Files.list(before)) {
      assertThat(kept.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(files.keySet());
    }
    for (var file : files.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(Files.readAllBytes(before.resolve(file.getKey())));
    }
  }
}
