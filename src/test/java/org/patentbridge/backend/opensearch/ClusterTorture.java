package org.patentbridge.backend.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantRetriever;
import org.patentbridge.backend.lucene.LuceneBackends;
import org.patentbridge.contract.SearchContract;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.semantics.EmbeddingProvider;

/**
 * Three machines of which one is killed in the middle of a load, and in the middle of an event run:
 * nothing is lost, and the lists are those of an index in this process.
 */
@Tag("torture")
class ClusterTorture extends SearchContract {

  private static final Rulebook RULES =
      new RulebookReader().reading(Path.of("index-config")).getRulebook();
  private static final int RECORDS = 12_000;
  private static final int NEEDS = 200;
  private static final ClusterSize SIZE = new ClusterSize(3, "1");
  private static final TestCluster CLUSTER = TestCluster.start(3);

  @TempDir Path folder = Path.of("");

  @AfterAll
  static void end() {
    CLUSTER.close();
  }

  @Override
  protected Backend open(Rulebook rules, @Nullable EmbeddingProvider model) {
    throw new IllegalStateException("this test opens its own");
  }

  @Override
  protected BackendTraits traits() {
    return ClusterBackends.TRAITS;
  }

  @Test
  void aMachineThatDiesDuringALoadAndOneDuringARunTakeNothingWithThem() {
    var random = new Random(7);
    var stock = randomStock(random, RECORDS);
    var queries =
        IntStream.range(0, NEEDS)
            .mapToObj(i -> new RetrievalQuery("", randomText(random, 25), Filter.OFFERINGS, 50))
            .toList();
    var form = new DistantForm(RULES, null);
    var place = CLUSTER.place();
    try (var index = ClusterBackends.index(place, SIZE, form, folder)) {
      load(index, place, stock);
      assertThat(index.count()).isEqualTo(RECORDS);
      CLUSTER.restart(0);
      CLUSTER.await("/_cluster/health?wait_for_status=green&timeout=1s");

      var killed = new ArrayList<Integer>();
      BatchWatch watch =
          (done, total) -> {
            if (killed.isEmpty() && done >= total / 3) {
              CLUSTER.kill(2);
              killed.add(2);
            }
          };
      var retriever = new DistantRetriever(index.distant(), form, AnalyzedTexts.NONE);
      var lists = retriever.retrieveAll(queries, watch);
      assertThat(killed).as("the machine died in the middle").isNotEmpty();
      assertThat(replaced(place)).as("nothing was written twice").isZero();
      var expected = here(stock, queries);
      for (int i = 0; i < NEEDS; i++) {
        assertThat(lists.get(i)).as("seed 7, need %d", i).isEqualTo(expected.get(i));
      }
      CLUSTER.restart(2);
      CLUSTER.await("/_cluster/health?wait_for_status=green&timeout=1s");
      assertThat(index.count()).isEqualTo(RECORDS);
      assertThat(index.check().problems()).isEmpty();
    }
  }

  /** Records that were replaced and still lie somewhere. */
  private static long replaced(ClusterAddress place) {
    try (var cluster = new Cluster(place)) {
      var stats = cluster.get("/" + place.prefix() + "-records-*/_stats/docs", Map.of());
      return stats.body().path("_all").path("primaries").path("docs").path("deleted").asLong();
    }
  }

  /** One machine dies when a tenth is written; then some records are changed by updates. */
  private static void load(OpenSearchIndex index, ClusterAddress place, List<IndexDocument> stock) {
    try (var rebuild = index.rebuild()) {
      stock.subList(0, RECORDS - 1_000).forEach(rebuild::add);
      var death = CompletableFuture.runAsync(() -> killAt(place, RECORDS / 10));
      rebuild.swap(new ChangeNumber(1));
      assertThat(death).as("it died before the load was over").isDone();
      death.join();
    }
    index.update(stock.subList(RECORDS - 1_000, RECORDS), List.of(), new ChangeNumber(2));
  }

  private static void killAt(ClusterAddress place, int written) {
    try (var cluster = new Cluster(place)) {
      long there = 0;
      while (there < written) {
        var stats = cluster.get("/" + place.prefix() + "-records-*/_stats/indexing", Map.of());
        there =
            stats
                .body()
                .path("_all")
                .path("primaries")
                .path("indexing")
                .path("index_total")
                .asLong();
      }
    }
    CLUSTER.kill(0);
  }

  private static List<List<Hit>> here(List<IndexDocument> stock, List<RetrievalQuery> queries) {
    var lucene = LuceneBackends.inMemory(RULES, null);
    try (var rebuild = lucene.index().rebuild()) {
      stock.subList(0, RECORDS - 1_000).forEach(rebuild::add);
      rebuild.swap(new ChangeNumber(1));
    }
    lucene.index().update(stock.subList(RECORDS - 1_000, RECORDS), List.of(), new ChangeNumber(2));
    assertThat(new HashSet<>(stock)).hasSize(RECORDS);
    var lists = lucene.retriever().retrieveAll(queries, BatchWatch.NONE);
    lucene.end().run();
    return lists;
  }
}
