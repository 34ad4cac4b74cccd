package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.rulebook.RulebookReader;

/** Whose word a file is: as stated, else as its format tells, else its own. */
class WhoseWordTest {

  private static final Intake INTAKE =
      new Intake(new RulebookReader().read(Path.of("index-config")));

  private final Path folder;

  WhoseWordTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void fileIsItsOwnSourceUnlessOneIsStated() throws IOException {
    var file = Files.writeString(folder.resolve("Inventory 2026.csv"), "标题\n一种泵\n");
    var own = only(file, ReadOptions.RECOGNISE);
    assertThat(own.origin()).isEqualTo(new Origin("inventory 2026", "Inventory 2026.csv", 2, null));
    assertThat(own.id().value()).isEqualTo("Inventory 2026:2");
    var stated = only(file, ReadOptions.RECOGNISE.withSource("east-lake"));
    assertThat(stated.origin()).isEqualTo(new Origin("east-lake", "Inventory 2026.csv", 2, null));
    assertThat(stated.id().value()).isEqualTo("east-lake:2");
  }

  @Test
  void formatOfAKnownSourceTellsIt() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("expand.json"),
            "{\"id\":\"7\",\"title\":\"一种泵\",\"assignee\":\"甲厂\",\"abstract\":\"泵\"}\n");
    assertThat(only(file, ReadOptions.RECOGNISE).origin().source()).isEqualTo("bdci");
    assertThat(only(file, ReadOptions.RECOGNISE.withSource("mine")).origin().source())
        .isEqualTo("mine");
  }

  private static Patent only(Path file, ReadOptions options) {
    List<Patent> found = new ArrayList<>();
    INTAKE.read(Noun.PATENTS, file, options, found::add);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
