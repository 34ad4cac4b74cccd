package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything goes into one file and comes back: what is exported then is the same, byte for byte.
 */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class BackupTest {

  private static final String EVENT = "hydrogen-day-2026";

  @Inject World world;
  @Inject Shell shell;
  @Inject StatelessSession session;
  @TempDir Path folder = Path.of("");

  @Test
  void whatIsExportedAfterARestoreIsTheSameByteForByte() throws IOException {
    emptyToTheLastNumber();
    done("import", "organizations", sample("organizations/universities.csv"));
    done("import", "organizations", sample("organizations/hydrogen.csv"));
    done("import", "patents", sample("patents/hydrogen.jsonl"));
    done("import", "needs", sample("needs/hydrogen.csv"));
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
    var before = exported("before");
    var search = done("search", "70 MPa 阀座 密封", "--json");
    var file = folder.resolve("all.backup");
    assertThat(done("backup", file.toString())).contains(file.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    assertThat(shell.run("backup", file.toString()).err()).contains("not written over");
    var refused = shell.run("restore", file.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("is not empty: the table");

    var downloaded = folder.resolve("downloaded.backup");
    Files.write(
        downloaded, given().get("/api/v1/backup").then().statusCode(200).extract().asByteArray());

    emptyToTheLastNumber();
    assertThat(shell.run("event", "run", EVENT).code()).as("gone").isNotZero();
    done("restore", downloaded.toString());
    var after = exported("after");
    assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(12);
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    assertThat(done("search", "70 MPa 阀座 密封", "--json")).isEqualTo(search);
    done("event", "run", EVENT, "--as-of", World.DAY.toString(), "--json");
    world.empty();
  }

  @Test
  void whatIsNoBackupOrWasCutOffIsRefusedInWordsAndNothingIsKept() throws IOException {
    emptyToTheLastNumber();
    done("import", "organizations", sample("organizations/hydrogen.csv"));
    var file = folder.resolve("all.backup");
    done("backup", file.toString());
    emptyToTheLastNumber();
    var whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 100, whole.length / 2, whole.length - 10}) {
      var cut = folder.resolve("cut");
      Files.write(cut, Arrays.copyOf(whole, length));
      var refused = shell.run("restore", cut.toString());
      assertThat(refused.code()).isEqualTo(3);
      assertThat(refused.err()).contains("is no whole backup");
    }
    for (int at = 200; at < whole.length; at += whole.length / 7) {
      var damaged = whole.clone();
      damaged[at] ^= 0x55;
      var garbled = folder.resolve("garbled");
      Files.write(garbled, damaged);
      var outcome = shell.run("restore", garbled.toString());
      if (outcome.code() == 0) {
        assertThat(outcome.err()).as("where no byte counts").contains("were restored");
        emptyToTheLastNumber();
      } else {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(3);
      }
    }
    done("restore", file.toString());
    world.empty();
  }

  /** As before anything was ever written, numbers included. */
  private void emptyToTheLastNumber() {
    world.empty();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (var table :
                  new String[] {"standing_need", "need_measure", "alert", "alert_digest"}) {
                session.createNativeMutationQuery("delete from " + table).executeUpdate();
              }
              session
                  .createNativeMutationQuery("update counter set last_number = 0")
                  .executeUpdate();
            });
  }

  private Map<String, byte[]> exported(String name) throws IOException {
    var out = folder.resolve(name);
    done("event", "export", EVENT, "--out", out.toString());
    Map<String, byte[]> files = new TreeMap<>();
    try (var written = Files.list(out)) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static String sample(String file) {
    return World.SAMPLES.resolve(file).toString();
  }

  private String done(String... command) {
    var outcome = shell.run(command);
    assertThat(outcome.code()).as(String.join(" ", command) + outcome.err()).isZero();
    return outcome.out();
  }
}
