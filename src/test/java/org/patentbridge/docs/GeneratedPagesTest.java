package org.patentbridge.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.patentbridge.app.Settings;
import org.patentbridge.rulebook.RulebookReader;

/** Pages that are written from the code; {@code -Dregenerate=true} writes them anew. */
class GeneratedPagesTest {

  private static final Path DOCS = Path.of("src/docs");
  private static final boolean REGENERATE = Boolean.getBoolean("regenerate");

  @Test
  void formatsAreToldAsTheIntakeAndTheRulesHaveThem() throws IOException {
    var rulebook = new RulebookReader().read(Path.of("index-config"));

    isFresh("formats.md", new FormatsPage(rulebook).write());
  }

  @Test
  void settingsAreToldAsTheProgramReadsThem() throws IOException {
    var properties = Javadoc.read(Path.of("src/main/resources/application.properties"));

    isFresh("configuration.md", new ConfigurationPage(properties).write());
  }

  @Test
  void settingWithItsCommentAndItsVariableStandsOnThePage() {
    var page =
        new ConfigurationPage(
                """
                # ── Folder ──
                # All that is kept.
                patentbridge.data=data

                # ── Service ──
                # Nobody else.
                quarkus.http.host=127.0.0.1
                %test.quarkus.http.test-port=0
                """)
            .write();

    assertThat(page)
        .contains("| `patentbridge.data` | `PATENTBRIDGE_DATA` | `data` | ")
        .contains(" All that is kept. |")
        .contains("### Service")
        .contains("| `quarkus.http.host` | `QUARKUS_HTTP_HOST` | `127.0.0.1` | Nobody else. |")
        .doesNotContain("test-port");
  }

  @Test
  void javadocIsReadWithoutItsMarks() throws NoSuchMethodException {
    assertThat(Javadoc.of(Settings.class))
        .isEqualTo("Settings of this program; each can come from the environment or a file.");
    assertThat(Javadoc.of(Settings.class, Settings.class.getMethod("rules")))
        .isEqualTo("Folder of the rules.");
    assertThat(Javadoc.of(Settings.class, Settings.Database.class.getMethod("user")))
        .isEqualTo("Name to sign in with.");
  }

  private static void isFresh(String name, String page) throws IOException {
    var file = DOCS.resolve(name);
    if (REGENERATE) {
      Files.writeString(file, page);
    }
    assertThat(page)
        .as("%s is stale: mvn test -Dtest=GeneratedPagesTest -Dregenerate=true", file)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }
}
