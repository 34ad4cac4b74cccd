package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.Change;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.Progress;

/** An import that is broken off goes on where it was, and what is done twice changes nothing. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class BrokenOffImportTest {

  private static final int RECORDS = 7_000;
  private static final int FAULTS = 3;

  @Inject World world;
  @Inject Shell shell;
  @Inject ImportRecords importRecords;
  @Inject Patents patents;
  @Inject ChangeLog changes;
  @Inject SearchIndex index;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void nothingIsKnown() {
    world.empty();
  }

  /** Ends the work in the middle, as a kill does, at a given record or when indexing begins. */
  private static final class Plug implements Progress {
    private final long atRecord;
    private long heard;

    Plug(long atRecord) {
      this.atRecord = atRecord;
    }

    @Override
    public void phase(String name, long total) {
      heard = name.equals("phase.import") ? 0 : atRecord;
    }

    @Override
    public void step(long done) {
      heard += done;
      if (heard >= atRecord) {
        throw new IllegalStateException("pulled the plug");
      }
    }
  }

  private Path inventory() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      lines.add(
          "{\"publicationNumber\":\"CN %d B\",\"titleZh\":\"电池膜%d\"}"
              .formatted(199_000_000 + i, i));
    }
    for (int i = 0; i < FAULTS; i++) {
      lines.add(3_000 * i, "{\"publicationNumber\":\"CN nothing\",\"titleZh\":\"膜\"}");
    }
    return Files.write(folder.resolve("inventory.jsonl"), lines, StandardCharsets.UTF_8);
  }

  private ImportedFile imported(Path file, Progress progress) {
    var request = new ImportRecords.Request(ImportRecords.Kind.PATENTS, InputFile.of(file), false);
    return importRecords.run(World.ORGANIZER, request, progress);
  }

  private List<String> loggedIds() {
    return changes.listAfter(ChangeNumber.NONE, 2 * RECORDS).stream().map(Change::id).toList();
  }

  @Test
  void importGoesOnAfterEachBreakAndCountsTheWhole() throws IOException {
    var file = inventory();
    long seed = System.nanoTime();
    var random = new SplittableRandom(seed);
    long last = 0;
    for (int kill = 0; kill < 3; kill++) {
      long at = last + random.nextLong(1, RECORDS - last);
      assertThatThrownBy(() -> imported(file, new Plug(at))).hasMessage("pulled the plug");
      assertThat(patents.count()).as("seed %d", seed).isBetween(last, at);
      last = patents.count();
    }
    assertThatThrownBy(() -> imported(file, new Plug(RECORDS + 1))).hasMessage("pulled the plug");

    var whole = imported(file, Progress.NONE);

    assertThat(whole.taken()).isEqualTo(RECORDS);
    assertThat(whole.refused()).isEqualTo(FAULTS);
    assertThat(whole.problems().errors()).isEqualTo(FAULTS);
    assertThat(loggedIds()).as("seed %d", seed).hasSize(RECORDS).doesNotHaveDuplicates();
    assertThat(shell.run("index", "check").code()).isZero();
    assertThat(shell.run("index", "status").out()).contains("7,000");
  }

  @Test
  void commandSaysWhereItWentOnAndThatARepeatedOneChangesNothing() throws IOException {
    var file = inventory();
    assertThatThrownBy(() -> imported(file, new Plug(RECORDS))).hasMessage("pulled the plug");
    var saved = patents.count();
    assertThat(saved).isPositive();
    assertThat(shell.run("imports", "list").out()).contains("under way");

    var second = shell.run("import", "patents", file.toString());

    assertThat(second.out())
        .contains("7,000 new, 0 changed, 0 unchanged")
        .contains("after the %,d records".formatted(saved));
    var third = shell.run("import", "patents", file.toString());
    assertThat(third.out()).contains("Nothing changed").doesNotContain("It went on");
    assertThat(loggedIds()).hasSize(RECORDS);
    var listed = shell.run("imports", "list", "--json").out();
    assertThat(listed)
        .contains("\"unchanged\" : 7000")
        .contains("\"source\" : \"inventory.jsonl\"");
  }

  private Path few(int first) throws IOException {
    var file = folder.resolve("few-" + first + ".jsonl");
    return Files.writeString(
        file, "{\"publicationNumber\":\"CN %d B\",\"titleZh\":\"膜\"}\n".formatted(first));
  }

  @Test
  void largeBacklogIsIndexedAnewBesideAndSmallOnesAreCaughtUp() throws IOException {
    imported(few(198_000_000), Progress.NONE);
    var first = index.generation().name();
    imported(few(198_000_001), Progress.NONE);
    assertThat(index.generation().name()).isEqualTo(first);

    imported(inventory(), Progress.NONE);

    var anew = index.generation();
    assertThat(anew.name()).isNotEqualTo(first);
    assertThat(anew.lastChange()).isEqualTo(changes.last());
    assertThat(index.count()).isEqualTo(RECORDS + 2);
    imported(few(198_000_002), Progress.NONE);
    assertThat(index.generation().name()).isEqualTo(anew.name());
    assertThat(index.count()).isEqualTo(RECORDS + 3);
  }

  @Test
  void importsArePagedOverHttp() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(imported(few(198_000_000 + i), Progress.NONE).taken()).isOne();
    }

    var first = RestAssured.get("/api/v1/imports?limit=2");
    var second =
        RestAssured.get("/api/v1/imports?limit=2&cursor=" + first.jsonPath().getString("next"));

    assertThat(first.jsonPath().getList("items.source", String.class)).hasSize(2);
    assertThat(second.jsonPath().getList("items.source", String.class)).hasSize(1);
    assertThat(second.jsonPath().getString("next")).isNull();
    assertThat(second.jsonPath().getLong("items[0].added")).isOne();
    assertThat(RestAssured.get("/api/v1/imports?cursor=bm9uZQ").statusCode()).isEqualTo(400);
  }
}
