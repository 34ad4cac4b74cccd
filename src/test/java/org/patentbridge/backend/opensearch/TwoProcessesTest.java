package org.patentbridge.backend.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.contract.SearchContract;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;

/** Two services on one index: each sees at once what the other did, and one of them rebuilds. */
class TwoProcessesTest {

  private static final IndexDocument STEEL = record("patent:steel", "不锈钢内表面电解抛光");
  private static final IndexDocument CELL = record("patent:cell", "锂离子电池隔膜");

  private final ClusterAddress place = TestCluster.ofOne();
  private final Path folder;
  private SearchContract.Backend one;
  private SearchContract.Backend other;

  TwoProcessesTest(@TempDir Path folder) {
    this.folder = folder;
    this.one = open();
    this.other = open();
  }

  private static IndexDocument record(String id, String text) {
    return new IndexDocument(id, "patent", text, "", List.of(), List.of(), null, false);
  }

  private SearchContract.Backend open() {
    return ClusterBackends.at(place, folder, SearchContract.rules(), null);
  }

  @BeforeEach
  void bothAreEmpty() {
    assertThat(one.index().generation()).isEqualTo(other.index().generation());
  }

  @AfterEach
  void close() {
    one.end().run();
    other.end().run();
  }

  private static List<String> found(SearchContract.Backend backend, String text) {
    return backend.retriever().retrieve(new RetrievalQuery("", text, Filter.NONE, 10)).stream()
        .map(Hit::id)
        .toList();
  }

  @Test
  void whatOneWritesTheOtherFindsAtOnceAndCountsAnew() {
    one.index().update(List.of(STEEL), List.of(), new ChangeNumber(1));
    assertThat(found(other, "不锈钢")).containsExactly("patent:steel");
    var alone = other.retriever().relevanceOf(query(), List.of("patent:steel"));

    one.index().update(List.of(CELL), List.of(), new ChangeNumber(2));

    assertThat(found(other, "不锈钢 电池")).containsOnly("patent:steel", "patent:cell");
    assertThat(other.index().generation()).isEqualTo(one.index().generation());
    assertThat(other.retriever().relevanceOf(query(), List.of("patent:steel")))
        .as("statistics of one record are not those of two")
        .isNotEqualTo(alone)
        .isEqualTo(one.retriever().relevanceOf(query(), List.of("patent:steel")));
  }

  private static RetrievalQuery query() {
    return new RetrievalQuery("", "不锈钢 锂离子电池", Filter.NONE, 10);
  }

  @Test
  void anOlderVersionThatArrivesLateReplacesNothing() {
    one.index().update(List.of(record("patent:steel", "无人机")), List.of(), new ChangeNumber(7));
    other.index().update(List.of(STEEL), List.of(), new ChangeNumber(5));
    assertThat(found(one, "无人机")).containsExactly("patent:steel");
    assertThat(found(one, "不锈钢")).isEmpty();
    assertThat(one.index().generation().lastChange()).isEqualTo(new ChangeNumber(7));
  }

  @Test
  void bothUpdateAtOnceAndNothingIsLost() {
    int each = 10;
    var first = CompletableFuture.runAsync(() -> updates(one, "a", each));
    var second = CompletableFuture.runAsync(() -> updates(other, "b", each));
    CompletableFuture.allOf(first, second).orTimeout(2, TimeUnit.MINUTES).join();
    assertThat(one.index().count()).isEqualTo(2L * each);
    assertThat(one.index().generation().lastChange()).isEqualTo(new ChangeNumber(each));
  }

  private static void updates(SearchContract.Backend backend, String name, int each) {
    for (int i = 1; i <= each; i++) {
      var record = record("patent:" + name + i, "齿轮减速器");
      backend.index().update(List.of(record), List.of(), new ChangeNumber(i));
    }
  }

  @Test
  void oneRebuildsAndTheOtherWaitsForItsEnd() {
    var end = new CompletableFuture<String>();
    try (var rebuild = one.index().rebuild()) {
      rebuild.add(STEEL);
      var second =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (var late = other.index().rebuild()) {
                      late.swap(new ChangeNumber(1));
                      end.complete("rebuilt again");
                    } catch (SearchIndex.RebuiltElsewhere done) {
                      end.complete("rebuilt elsewhere");
                    }
                  });
      // It sleeps nowhere but where it waits for the lease.
      while (second.getState() != Thread.State.TIMED_WAITING) {
        assertThat(end).isNotDone();
        Thread.onSpinWait();
      }
      rebuild.swap(new ChangeNumber(3));
    }
    assertThat(end.orTimeout(1, TimeUnit.MINUTES).join()).isEqualTo("rebuilt elsewhere");
    assertThat(found(other, "不锈钢")).containsExactly("patent:steel");
    assertThat(other.index().generation().lastChange()).isEqualTo(new ChangeNumber(3));
  }

  @Test
  void twoRebuildsOfOneProcessAreRefused() {
    try (var first = one.index().rebuild()) {
      first.add(STEEL);
      assertThatThrownBy(() -> one.index().rebuild())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("already being rebuilt");
    }
    try (var again = one.index().rebuild()) {
      again.swap(new ChangeNumber(1));
    }
  }

  @Test
  void aRebuildLeavesOneIndexAndNoFile() throws Exception {
    one.index().update(List.of(CELL), List.of(), new ChangeNumber(1));
    try (var rebuild = one.index().rebuild()) {
      rebuild.add(STEEL);
      rebuild.swap(new ChangeNumber(2));
    }
    try (var cluster = new Cluster(place)) {
      var names = cluster.get("/" + place.prefix() + "-records-*/_alias", Map.of()).body();
      assertThat(names.size()).isEqualTo(1);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aSearchThatARebuildOvertakesIsAskedAgain() {
    one.index().update(List.of(STEEL), List.of(), new ChangeNumber(1));
    var stop = new AtomicBoolean();
    var searching =
        CompletableFuture.supplyAsync(
            () -> {
              int searches = 0;
              while (!stop.get()) {
                assertThat(found(other, "不锈钢")).containsExactly("patent:steel");
                searches++;
              }
              return searches;
            });
    for (int i = 0; i < 5; i++) {
      try (var rebuild = one.index().rebuild()) {
        rebuild.add(STEEL);
        rebuild.swap(new ChangeNumber(2 + i));
      }
    }
    stop.set(true);
    assertThat(searching.orTimeout(1, TimeUnit.MINUTES).join()).isPositive();
  }

  @Test
  void nothingOfAQueryStaysInTheCluster() {
    var secret = "绝密需求用词";
    one.index().update(List.of(STEEL), List.of(), new ChangeNumber(1));
    var need = new RetrievalQuery(secret, "不锈钢 " + secret, Filter.NONE, 10);
    one.retriever().retrieve(need);
    one.retriever().explain(need, "patent:steel", new BilingualText("不锈钢内表面电解抛光", "", "", ""));
    try (var cluster = new Cluster(place)) {
      var all = Cluster.JSON.createObjectNode();
      all.put("size", 100);
      var held = cluster.post("/" + place.prefix() + "-*/_search", Map.of(), all).body();
      assertThat(held.toString()).contains("patent:steel").doesNotContain("绝密");
      assertThat(one.index().count()).isEqualTo(1);
      var settings = cluster.get("/" + place.prefix() + "-*/_settings", Map.of()).body();
      assertThat(settings.toString()).doesNotContain("slowlog");
    }
  }

  @Test
  void aClusterThatIsNotThereIsToldInWords() {
    var nowhere =
        new ClusterAddress(List.of(URI.create("http://127.0.0.1:9")), "reader", "secret", "x");
    assertThatThrownBy(() -> ClusterBackends.at(nowhere, folder, SearchContract.rules(), null))
        .isInstanceOfSatisfying(
            UnavailableException.class,
            silent ->
                assertThat(silent.problem())
                    .returns("index-unreachable", Problem::code)
                    .returns("http://127.0.0.1:9", Problem::value))
        .hasMessageNotContaining("secret");
    assertThat(nowhere.toString()).doesNotContain("secret");
  }
}
