package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;

@Execution(ExecutionMode.CONCURRENT)
class LuceneSearchIndexTest extends SearchBackendContract {

  private static final ChangeNumber SEVENTH = new ChangeNumber(7);

  private final Path folder;

  LuceneSearchIndexTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  protected Backend open(Rulebook rules, @Nullable EmbeddingProvider model) {
    return LuceneBackends.of(LuceneSearchIndex.open(folder.resolve("contract"), rules, model));
  }

  @Override
  protected BackendTraits traits() {
    return LuceneBackends.TRAITS;
  }

  @Test
  void whatWasCommittedIsThereAfterReopening() throws IOException {
    var home = filledHome();
    try (var index = LuceneSearchIndex.open(home, rules())) {
      assertThat(index.count()).isEqualTo(40);
      assertThat(index.generation().lastChange()).isEqualTo(SEVENTH);
      assertThat(index.check().problems()).isEmpty();
    }
  }

  @Test
  void aSecondProcessIsRefusedInWords() {
    var home = folder.resolve("taken");
    try (var first = LuceneSearchIndex.open(home, rules())) {
      assertThatThrownBy(() -> LuceneSearchIndex.open(home, rules()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("in use by another process");
      assertThat(first.count()).isZero();
    }
  }

  @Test
  void aHalfBuiltFolderIsRemovedAndThePointerStays() throws IOException {
    var killed = folder.resolve("killed");
    var home = folder.resolve("home");
    try (var index = LuceneSearchIndex.open(home, rules())) {
      index.update(documents(40), List.of(), SEVENTH);
      try (var rebuild = index.rebuild()) {
        documents(10).forEach(rebuild::add);
        copy(home, killed);
      }
    }
    Files.writeString(killed.resolve("current.new"), "build-0000");
    assertThat(builds(killed)).hasSize(2);
    try (var index = LuceneSearchIndex.open(killed, rules())) {
      assertThat(index.count()).isEqualTo(40);
      assertThat(index.generation().lastChange()).isEqualTo(SEVENTH);
      assertThat(index.check().problems()).isEmpty();
    }
    assertThat(builds(killed)).hasSize(1);
    assertThat(killed.resolve("current.new")).doesNotExist();
  }

  @Test
  void aKillAtAnyFileOfAnUpdateLeavesTheStateBefore() throws IOException {
    var home = filledHome();
    var before = copy(home, folder.resolve("before"));
    try (var index = LuceneSearchIndex.open(home, rules())) {
      index.update(documents(60), List.of("patent:3"), new ChangeNumber(8));
    }
    var build = builds(home).getFirst();
    var added =
        files(home.resolve(build)).stream()
            .filter(f -> !Files.exists(before.resolve(build).resolve(f)))
            .filter(f -> !f.startsWith("segments_"))
            .toList();
    assertThat(added).isNotEmpty();
    for (int i = 1; i <= added.size(); i++) {
      var killed = copy(before, folder.resolve("killed" + i));
      for (var file : added.subList(0, i)) {
        Files.copy(home.resolve(build).resolve(file), killed.resolve(build).resolve(file));
      }
      try (var index = LuceneSearchIndex.open(killed, rules())) {
        assertThat(index.count()).isEqualTo(40);
        assertThat(index.generation().lastChange()).isEqualTo(SEVENTH);
        index.update(documents(60), List.of("patent:3"), new ChangeNumber(8));
        assertThat(index.count()).isEqualTo(59);
      }
    }
  }

  @Test
  void anyDamageIsToldAndMakesTheIndexEmptyUntilItIsRebuilt() throws IOException {
    long seed = 5;
    var random = new Random(seed);
    var home = filledHome();
    var build = builds(home).getFirst();
    for (var file : files(home.resolve(build))) {
      if ("write.lock".equals(file)) {
        continue;
      }
      for (var damage : Damage.values()) {
        var copy = copy(home, folder.resolve(file + damage));
        damage.apply(copy.resolve(build).resolve(file), random);
        assertDamageIsHealedByRebuild(copy, file + " " + damage + ", seed " + seed);
      }
    }
  }

  private static void assertDamageIsHealedByRebuild(Path copy, String what) throws IOException {
    try (var index = LuceneSearchIndex.open(copy, rules())) {
      assertThat(index.check().problems())
          .as(what)
          .extracting(Problem::code)
          .containsExactly("index-damaged");
      assertThat(index.generation().lastChange()).as(what).isEqualTo(ChangeNumber.NONE);
      assertThat(index.count()).as(what).isZero();
      try (var rebuild = index.rebuild()) {
        documents(40).forEach(rebuild::add);
        rebuild.swap(SEVENTH);
      }
      assertThat(index.check().problems()).as(what).isEmpty();
      assertThat(index.count()).as(what).isEqualTo(40);
    }
    assertThat(builds(copy)).as(what).hasSize(1);
  }

  @Test
  void damageThatHappensLaterIsFoundByTheCheck() throws IOException {
    var home = folder.resolve("home");
    try (var index = LuceneSearchIndex.open(home, rules())) {
      index.update(documents(40), List.of(), SEVENTH);
      var build = home.resolve(builds(home).getFirst());
      var data = files(build).stream().filter(f -> f.endsWith(".cfs")).findFirst().orElseThrow();
      Damage.BIT_FLIPPED.apply(build.resolve(data), new Random(1));
      assertThat(index.check().problems())
          .extracting(Problem::code)
          .containsExactly("index-damaged");
    }
  }

  @Test
  void aTornPointerIsToldAndTheIndexStartsEmpty() throws IOException {
    var home = filledHome();
    Files.writeString(home.resolve("current"), "../../elsewhere");
    try (var index = LuceneSearchIndex.open(home, rules())) {
      assertThat(index.check().hasErrors()).isTrue();
      assertThat(index.generation().lastChange()).isEqualTo(ChangeNumber.NONE);
    }
  }

  @Test
  void aPointerThatSomebodyChangedIsFoundByTheCheck() throws IOException {
    var home = folder.resolve("home");
    try (var index = LuceneSearchIndex.open(home, rules())) {
      Files.writeString(home.resolve("current"), "build-000099");
      assertThat(index.check().problems())
          .extracting(Problem::code)
          .containsExactly("index-pointer");
    }
  }

  @Test
  void otherRulesThanAtBuildingAreAWarning() throws IOException {
    var home = filledHome();
    var rules = rules();
    var changed = rules("other rules", rules.fields(), rules.analyzers(), rules.synonyms());
    try (var index = LuceneSearchIndex.open(home, changed)) {
      assertThat(index.check().problems())
          .extracting(Problem::code)
          .containsExactly("index-rules-changed");
      assertThat(index.check().hasErrors()).isFalse();
      index.update(documents(1), List.of(), new ChangeNumber(8));
      assertThat(index.generation().rules()).isEqualTo(rules.fingerprint());
      try (var rebuild = index.rebuild()) {
        rebuild.swap(new ChangeNumber(9));
      }
      assertThat(index.check().problems()).isEmpty();
      assertThat(index.generation().rules()).isEqualTo(changed.fingerprint());
    }
  }

  @Test
  void aSearchUnderWayKeepsTheOldBuildUntilItEnds() throws IOException {
    var home = folder.resolve("home");
    try (var index = LuceneSearchIndex.open(home, rules())) {
      index.update(documents(40), List.of(), SEVENTH);
      var searched = index.acquire();
      try (var rebuild = index.rebuild()) {
        rebuild.swap(new ChangeNumber(8));
      }
      assertThat(builds(home)).hasSize(2);
      assertThat(searched.searcher().getIndexReader().numDocs()).isEqualTo(40);
      assertThat(index.count()).isZero();
      searched.close();
      assertThat(builds(home)).hasSize(1);
    }
  }

  @Test
  void twoRebuildsAtOnceAreRefused() {
    try (var index = LuceneSearchIndex.open(folder.resolve("home"), rules());
        var first = index.rebuild()) {
      assertThatThrownBy(index::rebuild)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("already being rebuilt");
      first.swap(SEVENTH);
      assertThat(index.generation().lastChange()).isEqualTo(SEVENTH);
    }
  }

  @Test
  void aClosedIndexSaysSo() {
    var index = LuceneSearchIndex.open(folder.resolve("home"), rules());
    var retriever = LuceneRetriever.over(index, AnalyzedTexts.NONE);
    index.close();
    index.close();
    assertThatThrownBy(
            () -> retriever.retrieve(new RetrievalQuery("", "a", RetrievalQuery.Filter.NONE, 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  /** What a disk or a careless hand may do to a file. */
  private enum Damage {
    DELETED {
      @Override
      void apply(Path file, Random random) throws IOException {
        Files.delete(file);
      }
    },
    EMPTIED {
      @Override
      void apply(Path file, Random random) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    HALVED {
      @Override
      void apply(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    BIT_FLIPPED {
      @Override
      void apply(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
      }
    },
    ZEROED {
      @Override
      void apply(Path file, Random random) throws IOException {
        Files.write(file, new byte[(int) Files.size(file)]);
      }
    };

    abstract void apply(Path file, Random random) throws IOException;
  }

  private Path filledHome() throws IOException {
    var home = folder.resolve("filled");
    try (var index = LuceneSearchIndex.open(home, rules())) {
      index.update(documents(20), List.of(), new ChangeNumber(3));
      index.update(documents(40), List.of(), SEVENTH);
    }
    return home;
  }

  private static List<IndexDocument> documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new IndexDocument(
                    "patent:" + i, "patent", "齿轮" + i, "减速器", List.of(), List.of(), null, false))
        .toList();
  }

  private static List<String> builds(Path home) throws IOException {
    return files(home).stream().filter(f -> f.startsWith("build-")).toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(Path::getFileName).map(String::valueOf).sorted().toList();
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    var all = new ArrayList<Path>();
    try (var entries = Files.walk(from)) {
      entries.forEach(all::add);
    }
    for (var entry : all) {
      Files.copy(entry, to.resolve(from.relativize(entry).toString()));
    }
    return to;
  }
}
