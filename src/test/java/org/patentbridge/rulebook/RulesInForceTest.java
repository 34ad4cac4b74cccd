package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.quantity.Points;

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

  @Test
  void keptProfileHoldsFromTheNextStartAndTheFormerFileStays() throws IOException {
    var shelf = copied();
    var inForce = RulesInForce.read(shelf, Optional.empty());
    var profile = inForce.current().getProfile("need-to-patent");
    var former = Files.readString(shelf.resolve("scoring/need-to-patent.yaml"));
    var learned = moved(profile, 1);

    assertThat(inForce.keepProfile(learned, List.of("learned")))
        .isEqualTo("scoring/need-to-patent.yaml");
    assertThat(inForce.current().getProfile("need-to-patent")).isEqualTo(profile);
    var next = RulesInForce.read(shelf, Optional.empty()).current();
    assertThat(next.getProfile("need-to-patent")).isEqualTo(learned);
    try (var files = Files.list(shelf.resolve("scoring"))) {
      var hidden = files.filter(f -> f.getFileName().toString().startsWith(".")).toList();
      assertThat(hidden).hasSize(1);
      assertThat(Files.readString(hidden.getFirst())).isEqualTo(former);
    }
  }

  @Test
  void profileWhosePointsDoNotAddUpIsNotKept() throws IOException {
    var shelf = copied();
    var inForce = RulesInForce.read(shelf, Optional.empty());
    var profile = inForce.current().getProfile("need-to-patent");
    var former = Files.readString(shelf.resolve("scoring/need-to-patent.yaml"));
    var features = new ArrayList<>(profile.features());
    features.removeLast();
    var incomplete =
        new ScoringProfile(
            profile.id(),
            profile.nameZh(),
            profile.nameEn(),
            profile.gates(),
            features,
            profile.examples());

    assertThat(
            catchThrowableOfType(
                BadInputException.class, () -> inForce.keepProfile(incomplete, List.of("learned"))))
        .isNotNull();
    assertThat(Files.readString(shelf.resolve("scoring/need-to-patent.yaml"))).isEqualTo(former);
  }

  /** The same profile with some points taken from its first feature and given to its second. */
  private static ScoringProfile moved(ScoringProfile profile, int points) {
    var features = new ArrayList<>(profile.features());
    var by = List.of(-points, points);
    for (int f = 0; f < by.size(); f++) {
      var old = features.get(f);
      features.set(
          f,
          new ScoringProfile.FeatureRule(
              old.feature(),
              Points.of((int) Math.round(old.weight().asDouble()) + by.get(f)),
              old.whenMissing(),
              old.settings(),
              old.because()));
    }
    return new ScoringProfile(
        profile.id(),
        profile.nameZh(),
        profile.nameEn(),
        profile.gates(),
        features,
        profile.examples());
  }

  private Path copied() throws IOException {
    var shelf = tried.resolve("shelf");
    try (var files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = shelf.resolve(SHIPPED.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return shelf;
  }

  private static List<String> refused(RulesInForce rules, Path folder) {
    var refused = catchThrowableOfType(BadInputException.class, () -> rules.with(folder));
    return refused.report().problems().stream().map(p -> p.code()).toList();
  }
}
