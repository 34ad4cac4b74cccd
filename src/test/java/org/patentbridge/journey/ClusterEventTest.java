package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.ScratchIndexes;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.RebuildIndex;

/** Events come to the same lists whoever searches: a cluster, or this process. */
@QuarkusTest
@TestProfile(ClusterProfile.class)
class ClusterEventTest {

  private static final Path REAL = Path.of("..", "shared", "data");
  private static final EventId NEEDS = new EventId("real-needs");
  private static final double OVERLAP = 0.98;

  @Inject World world;
  @Inject Shell shell;
  @Inject ScratchIndexes scratchIndexes;
  @Inject RebuildIndex rebuildIndex;
  @Inject GetRun getRun;

  /** From here on this process searches, in an index that is built from the same records. */
  private ScratchIndexes.ScratchIndex searchHere() {
    var here = scratchIndexes.open();
    QuarkusMock.installMockForType(here, SearchIndex.class);
    QuarkusMock.installMockForType(here, Retriever.class);
    rebuildIndex.run(World.ORGANIZER, Progress.NONE);
    return here;
  }

  @Test
  void sampleEventsComeToTheSameLists() {
    var there = runs(world.played());
    assertThat(shell.run("index", "check").code()).isZero();
    assertThat(there).isNotEmpty().allSatisfy(run -> assertThat(run.entries()).isNotEmpty());
    try (var index = searchHere()) {
      assertThat(index.count()).isPositive();
      world.forgetRuns();
      var here = runs(world.play(World.SAMPLES));
      assertThat(here).hasSameSizeAs(there);
      for (int i = 0; i < here.size(); i++) {
        assertThat(there.get(i).entries())
            .as("the list of %s", here.get(i).event())
            .isEqualTo(here.get(i).entries());
      }
    }
  }

  private static List<MatchRun> runs(World.Play play) {
    return play.answer().events().stream().map(e -> e.run()).toList();
  }

  @Test
  void commandsFindTellAndCountInTheCluster() {
    world.played();
    var found = shell.run("search", "70 MPa 阀座 密封", "--limit", "20", "--json");
    assertThat(found.code()).as(found.err()).isZero();
    assertThat(found.out()).contains("CN196000037B");
    var asked = shell.run("search", "title:阀* AND status:granted", "--json");
    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(shell.run("index", "rebuild").code()).isZero();
    assertThat(shell.run("search", "70 MPa 阀座 密封", "--limit", "20", "--json").out())
        .isEqualTo(found.out());
  }

  @Test
  @Tag("torture")
  void realNeedsComeToTheSameList() {
    assumeThat(Files.exists(REAL.resolve("needs/zhibei/needs.jsonl"))).isTrue();
    world.empty();
    shell.run("import", "needs", REAL.resolve("needs/zhibei/needs.jsonl").toString());
    shell.run("import", "offers", REAL.resolve("needs/zhibei/achievements.jsonl").toString());
    var patents = REAL.resolve("patents/cn_patents_bdci2022/expand_train_1.json");
    shell.run("import", "patents", patents.toString());
    shell.run(
        "event",
        "create",
        NEEDS.value(),
        "--template",
        "custom",
        "--day",
        "2026-12-20",
        "--everybody",
        "--admit-unknown",
        "--tables",
        "200",
        "--exposure",
        "20");
    var there = run();
    try (var index = searchHere()) {
      assertThat(index.count()).isPositive();
      var here = run();
      var shared = new HashSet<>(pairs(there));
      int all = shared.size();
      shared.retainAll(pairs(here));
      assertThat(all).isPositive();
      assertThat((double) shared.size() / all).as("overlap of the lists").isGreaterThan(OVERLAP);
      assertThat(pairs(there))
          .as("and it is 1, since sums agree to the bit")
          .isEqualTo(pairs(here));
    }
  }

  private MatchRun run() {
    var done = shell.run("event", "run", NEEDS.value(), "--as-of", "2026-11-23", "--json");
    assertThat(done.code()).as(done.err()).isZero();
    return getRun.run(World.ORGANIZER, NEEDS, null);
  }

  private static List<String> pairs(MatchRun run) {
    var pairs = new ArrayList<String>();
    for (MatchEntry entry : run.entries()) {
      pairs.add(entry.toString());
    }
    return pairs;
  }
}
