package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.usecase.SaveBatch;

/** The index is derived: whatever happens to its folder, the next command finds the same. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class IndexRecoveryTest {

  private static final String[] QUESTION = {"search", "70 MPa 阀座 密封", "--limit", "20", "--json"};

  @Inject World world;
  @Inject Shell shell;
  @Inject SaveBatch saveBatch;
  @Inject Patents patents;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void patentsAreKnown() {
    world.empty();
    var file = World.SAMPLES.resolve("patents/hydrogen.jsonl").toString();
    assertThat(shell.run("import", "patents", file).code()).isZero();
  }

  private String found() {
    var outcome = shell.run(QUESTION);
    assertThat(outcome.code()).isZero();
    return outcome.out();
  }

  private List<String> builds() throws IOException {
    try (var files = Files.list(world.index())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.startsWith("build-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void lostFolderIsMadeAnewBeforeTheFirstSearch() throws IOException {
    var before = found();
    assertThat(before).contains("CN196000037B");

    world.stop();
    world.removeIndex();

    assertThat(found()).isEqualTo(before);
    assertThat(shell.run("index", "check").code()).isZero();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void halfBuiltFolderIsRemoved() throws IOException {
    var before = found();
    world.stop();
    var half = Files.createDirectories(world.index().resolve("build-000077"));
    Files.writeString(half.resolve("_0.cfs"), "half");

    assertThat(found()).isEqualTo(before);

    assertThat(builds()).hasSize(1).doesNotContain("build-000077");
  }

  @Test
  void damagedBuildIsReplaced() throws IOException {
    var before = found();
    world.stop();
    var build = world.index().resolve(builds().getFirst());
    try (var files = Files.list(build)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertThat(found()).isEqualTo(before);
    assertThat(shell.run("index", "check").code()).isZero();
  }

  @Test
  void indexBehindTheStoreCatchesUpBeforeTheFirstSearch() {
    found();
    world.stop();
    var late = lateComer();
    saveBatch.run(patents::saveAll, List.of(late));
    assertThat(shell.run("index", "status").out()).contains("1");

    assertThat(shell.run("search", "阻燃凝胶电解质", "--json").out()).contains(late.id().value());
  }

  @Test
  void indexAheadOfTheStoreIsMadeAnew() {
    found();
    var aside = folder.resolve("index");
    world.stop();
    moveTree(world.index(), aside);
    world.empty();
    moveTree(aside, world.index());
    var late = lateComer();
    saveBatch.run(patents::saveAll, List.of(late));

    assertThat(found()).doesNotContain("CN196000037B");
    assertThat(shell.run("search", "阻燃凝胶电解质", "--json").out()).contains(late.id().value());
  }

  private static void moveTree(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      try (var files = Files.walk(from)) {
        for (Path file : files.toList()) {
          var target = to.resolve(from.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.copy(file, target);
          }
        }
      }
    } catch (IOException stuck) {
      throw new java.io.UncheckedIOException("cannot copy " + from, stuck);
    }
  }

  private static Patent lateComer() {
    return SamplePatents.GEL_ELECTROLYTE;
  }
}
