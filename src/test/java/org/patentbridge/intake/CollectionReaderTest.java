package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.TestDocument;
import org.patentbridge.domain.problem.BadInputException;

/** Judged collections, in the usual form and in our own. */
class CollectionReaderTest {

  private static final String CORPUS =
      """
      {"_id": "d1", "title": "卡箍", "text": "不用工具就能打开。"}
      {"_id": "d2", "title": "", "text": "A hose that does not kink."}
      """;
  private static final String QUERIES =
      """
      {"_id": "q1", "text": "免工具拆装", "metadata": {"from": "here"}}
      """;

  private final Path folder;

  CollectionReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private JudgedCollection open() {
    return new CollectionReader(IntakeBench.intake()).open(folder);
  }

  private List<String> problemsOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    var refused = catchThrowableOfType(BadInputException.class, call);
    assertThat(refused).isNotNull();
    return refused.report().problems().stream().map(p -> p.place() + " " + p.code()).toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static List<TestDocument> documents(JudgedCollection collection) {
    var documents = new ArrayList<TestDocument>();
    collection.readDocuments(documents::add);
    return documents;
  }

  @Test
  void documentsCanBeReadAgainAndAgain() throws IOException {
    write("corpus.jsonl", CORPUS);
    write("queries.jsonl", QUERIES);
    write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n");
    var collection = open();

    assertThat(documents(collection)).hasSize(2).isEqualTo(documents(collection));
    assertThat(documents(collection).getFirst())
        .isEqualTo(new TestDocument("d1", "卡箍", "不用工具就能打开。"));
    assertThat(collection.queries())
        .singleElement()
        .satisfies(q -> assertThat(q.text()).isEqualTo("免工具拆装"));
    assertThat(collection.judgments())
        .containsExactly(new Judgment("q1", "d1", 2), new Judgment("q1", "d2", 0));
    assertThat(collection.name()).isEqualTo(folder.getFileName().toString());
    assertThat(collection.warnings().problems()).isEmpty();
  }

  @Test
  void compressedCorpusIsReadAndACutOneIsNamed() throws IOException {
    var corpus = folder.resolve("corpus.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(corpus))) {
      out.write(CORPUS.getBytes(StandardCharsets.UTF_8));
    }
    write("queries.jsonl", QUERIES);
    write("qrels.tsv", "q1\td1\t1\n");
    var collection = open();

    assertThat(documents(collection)).hasSize(2);
    assertThat(collection.judgments()).as("a file without headings").hasSize(1);
    var bytes = Files.readAllBytes(corpus);
    Files.write(corpus, Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(problemsOf(() -> documents(collection)))
        .singleElement()
        .satisfies(p -> assertThat(p).endsWith("file-cut"));
  }

  @Test
  void everythingThatIsWrongIsListed() throws IOException {
    write("corpus.jsonl", CORPUS);
    write(
        "queries.jsonl",
        QUERIES + "{\"_id\": \"q1\", \"text\": \"x\"}\n{\"text\": \"y\"}\n{oops\n");
    write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\tgood\nq1\td2\nq1\td1\t1\t1\n");

    assertThat(problemsOf(this::open))
        .containsExactly(
            "queries.jsonl:2 record-twice",
            "queries.jsonl:3 [_id] value-missing",
            "queries.jsonl:4 json-broken",
            "qrels.tsv:2 grade",
            "qrels.tsv:3 row-too-short",
            "qrels.tsv:4 row-too-long");
  }

  @Test
  void brokenDocumentIsNamedAfterTheGoodOnes() throws IOException {
    write("corpus.jsonl", CORPUS + "{\"_id\": \"d1\"}\n[]\n");
    write("queries.jsonl", QUERIES);
    write("qrels.tsv", "q1\td1\t1\n");
    var collection = open();
    var seen = new ArrayList<TestDocument>();

    assertThat(problemsOf(() -> collection.readDocuments(seen::add)))
        .containsExactly("corpus.jsonl:3 record-twice", "corpus.jsonl:4 json-no-object");
    assertThat(seen).hasSize(2);
  }

  @Test
  void pairThatWasJudgedTwiceCountsAsJudgedLast() throws IOException {
    write("corpus.jsonl", CORPUS);
    write("queries.jsonl", QUERIES);
    write("qrels.tsv", "q1\td1\t1\nq1\td1\t3\n");
    var collection = open();

    assertThat(collection.judgments()).containsExactly(new Judgment("q1", "d1", 3));
    assertThat(collection.warnings().warnings()).isOne();
  }

  @Test
  void folderWithoutACollectionIsRefused() {
    assertThat(problemsOf(this::open))
        .singleElement()
        .satisfies(p -> assertThat(p).endsWith("collection-missing"));
  }

  @Test
  void ourOwnCollectionsJoinNeedsPatentsAndGrades() {
    var collection =
        new CollectionReader(IntakeBench.intake())
            .open(IntakeBench.SAMPLES.resolve("judgments/tuning"));

    assertThat(collection.name()).isEqualTo("sample-tuning");
    assertThat(documents(collection)).hasSize(416);
    assertThat(documents(collection))
        .anySatisfy(
            d -> {
              assertThat(d.id()).isEqualTo("CN196000001B");
              assertThat(d.title()).contains("复合隔膜", "Zirconia");
              assertThat(d.text()).contains("聚砜", "polysulfone");
            });
    assertThat(collection.queries()).hasSize(120);
    assertThat(collection.judgments()).contains(new Judgment("N-06-01", "CN196000037B", 3));
  }

  @Test
  void judgmentOfSomethingThatIsNotThereIsRefused() throws IOException {
    write("p.jsonl", "{\"title\":\"卡箍\",\"publicationNumber\":\"CN 196900001 B\"}\n");
    write("n.csv", "需求编号,标题\nN-1,免工具拆装\n");
    write(
        "j.tsv",
        "need_id\tpublication_number\tgrade\tbecause\n"
            + "N-1\tCN 196900001 B\t3\tyes\nN-1\tCN 196900002 B\t1\tno\nN-2\tCN196900001B\t9x\t\n");
    write(
        "collection.json",
        "{\"patents\":[\"p.jsonl\"],\"needs\":[\"n.csv\"],\"judgments\":[\"j.tsv\"],\"colour\":1}");

    assertThat(problemsOf(this::open))
        .containsExactly(
            "collection.json [colour] collection-key",
            "j.tsv [publicationNumber] judgment-of-unknown",
            "j.tsv:4 [grade] grade");
  }
}
