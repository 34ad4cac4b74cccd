package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.provenance.RulebookFingerprint;

class FingerprintTest {

  private static final long SEED = 20_261_123;
  private static final List<String> FILES =
      List.of("fields.yaml", "chains/tea.csv", "terms/tea.csv", "events/custom.yaml");

  private final Path temporary;

  FingerprintTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @Test
  void anyChangedByteChangesTheFingerprint() {
    var shelf = PlantedShelf.in(temporary);
    var sound = fingerprint(shelf);
    var random = new Random(SEED);
    for (var name : FILES) {
      var bytes = shelf.text(name).getBytes(StandardCharsets.UTF_8);
      var changed = bytes.clone();
      var at = random.nextInt(bytes.length);
      changed[at] ^= 1;
      shelf.write(name, changed);
      assertThat(fingerprint(shelf))
          .as("seed %s, byte %s of %s", SEED, at, name)
          .isNotEqualTo(sound);
      shelf.write(name, bytes);
      assertThat(fingerprint(shelf)).isEqualTo(sound);
    }
  }

  @Test
  void orderInWhichFilesCameDoesNotCount() {
    var shelf = PlantedShelf.in(temporary.resolve("one"));
    var other = PlantedShelf.in(temporary.resolve("two"));
    var names = new ArrayList<>(FILES);
    Collections.shuffle(names, new Random(SEED));
    names.forEach(other::delete);
    names.forEach(name -> other.write(name, shelf.text(name)));
    assertThat(fingerprint(other)).isEqualTo(fingerprint(shelf));
  }

  @Test
  void sameBytesUnderAnotherNameAreOtherRules() {
    var shelf = PlantedShelf.in(temporary);
    var sound = fingerprint(shelf);
    shelf.write("terms/oolong.csv", shelf.text("terms/tea.csv")).delete("terms/tea.csv");
    assertThat(fingerprint(shelf)).isNotEqualTo(sound);
  }

  @Test
  void filesOfEditorsDoNotCount() {
    var shelf = PlantedShelf.in(temporary);
    var sound = fingerprint(shelf);
    shelf.write("chains/.tea.csv.swp", "x").write("fields.yaml~", "x");
    assertThat(fingerprint(shelf)).isEqualTo(sound);
  }

  private static RulebookFingerprint fingerprint(PlantedShelf shelf) {
    return ShelfFolder.read(List.of(shelf.folder()), new Problems()).fingerprint();
  }
}
