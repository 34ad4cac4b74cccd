package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTextTest {

  @TempDir Path folder = Path.of("");

  @Test
  void writtenProfileReadsTheSame() throws IOException {
    var shipped = new RulebookReader().read(Path.of("index-config"));
    for (var profile : shipped.profiles()) {
      var scoring = Files.createDirectories(folder.resolve("scoring"));
      Files.writeString(
          scoring.resolve(profile.id() + ".yaml"), ProfileText.of(profile, List.of("a \"head\"")));
      var again = new RulebookReader().read(folder, Path.of("index-config"));
      assertThat(again.getProfile(profile.id())).isEqualTo(profile);
    }
  }
}
