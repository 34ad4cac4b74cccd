package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.BadInputException;

/** Rules that somebody tries beside those in force. */
class RulesInForceTest {

  private static final Path SHIPPED = Path.of("index-config");
  private static final Path COMPARED = Path.of("src/bench/rules");

  @TempDir Path tried = Path.of("");

  @Test
  void oneFileIsEnoughToTryAnotherRule() throws IOException {
    var ranking = Files.readString(SHIPPED.resolve("ranking.yaml"));
    Files.writeString(
        tried.resolve("ranking.yaml"),
        ranking.replaceFirst("\nconcept-weight: .*\n", "\nconcept-weight: 2.5\n"));
    var inForce = RulesInForce.read(SHIPPED, Optional.empty());

    var other = inForce.with(tried);

    assertThat(other.ranking().conceptWeight()).isEqualTo(2.5);
    assertThat(other.fields()).isEqualTo(inForce.current().fields());
    assertThat(other.fingerprint()).isNotEqualTo(inForce.current().fingerprint());
  }

  @Test
  void emptyFolderChangesNothingAndADictionaryOfTheUserStays() throws IOException {
    var terms = Files.writeString(tried.resolve("own.csv"), "zh,en\n茶叶,tea\n");
    var empty = Files.createDirectory(tried.resolve("empty"));
    var inForce = RulesInForce.read(SHIPPED, Optional.of(terms));

    assertThat(inForce.current().addedTerms()).hasSize(1);
    var same = inForce.with(empty);
    assertThat(same.fingerprint()).isEqualTo(inForce.current().fingerprint());
    assertThat(same.addedTerms()).isEqualTo(inForce.current().addedTerms());
  }

  @Test
  void foldersThatAreMissingOrHoldOtherFilesAreRefused() throws IOException {
    var inForce = RulesInForce.read(SHIPPED, Optional.empty());
    assertThat(refused(inForce, tried.resolve("nowhere"))).containsExactly("rules-folder-missing");
    Files.writeString(tried.resolve("rankings.yaml"), "a: 1\n");
    assertThat(refused(inForce, tried)).containsExactly("rules-unknown-file");
  }

  @Test
  void rulesToCompareWithCanBeRead() throws IOException {
    var inForce = RulesInForce.read(SHIPPED, Optional.empty());
    try (var folders = Files.list(COMPARED)) {
      var all = folders.toList();
      assertThat(all).hasSizeGreaterThanOrEqualTo(7);
      assertThat(all)
          .allSatisfy(
              folder ->
                  assertThat(inForce.with(folder).fields())
                      .as("%s", folder)
                      .isNotEqualTo(inForce.current().fields()));
    }
  }

  private static List<String> refused(RulesInForce rules, Path folder) {
    var refused = catchThrowableOfType(BadInputException.class, () -> rules.with(folder));
    return refused.report().problems().stream().map(p -> p.code()).toList();
  }
}
