package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.Passage.Part;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.domain.search.RelevancePart.Kind;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** Explanations under the shipped rules: dictionary, other wording, translation, concept space. */
@Execution(ExecutionMode.CONCURRENT)
class ExplainerTest {

  private static final List<String> CHINESE =
      List.of(
          "固态电解质", "固体电解质", "电池隔膜", "涂覆", "裂纹检测", "探伤", "谐波减速器", "谐波减速机", "齿轮", "噪声", "降噪", "温度传感器",
          "氮化镓", "除尘", "废水处理", "催化剂", "GaN", "锂");

  private static final List<String> ENGLISH =
      List.of(
          "lithium battery",
          "harmonic drive",
          "detecting",
          "cracks",
          "sensor",
          "select",
          "choose",
          "catalyst",
          "GaN",
          "gallium nitride",
          "noise",
          "gear",
          "separator",
          "waste water");

  private final Rulebook rules = new RulebookReader().read(Path.of("index-config"));
  private final List<Record> stock = new ArrayList<>();
  private LuceneSearchIndex index;
  private LuceneRetriever retriever;

  private record Record(String id, BilingualText text) {

    IndexDocument document() {
      return new IndexDocument(
          id, "patent", text.titles(), text.bodies(), List.of(), List.of(), null, false);
    }
  }

  @BeforeEach
  void emptyIndex() throws Exception {
    index =
        LuceneSearchIndex.in(new MemoryPlace(), new IndexForm(rules, new AnalyzerAssembly(rules)));
    retriever = LuceneRetriever.over(index, AnalyzedTexts.NONE);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void keep(Record... records) {
    stock.addAll(List.of(records));
    index.update(
        stock.stream().map(Record::document).toList(), List.of(), new ChangeNumber(stock.size()));
  }

  private static Record chinese(String id, String title, String body) {
    return new Record("patent:" + id, new BilingualText(title, "", body, ""));
  }

  private static Record english(String id, String title, String body) {
    return new Record("patent:" + id, new BilingualText("", title, "", body));
  }

  private static RetrievalQuery query(String text) {
    return new RetrievalQuery("", text, Filter.NONE, 260);
  }

  private Explanation explained(String text, Record record) {
    return retriever.explain(query(text), record.id(), record.text()).orElseThrow();
  }

  private static List<String> words(Explanation told, Kind kind) {
    return told.parts().stream().filter(p -> p.kind() == kind).map(RelevancePart::words).toList();
  }

  @Test
  void aSharedWordIsToldOnceWithItsPlaces() {
    var polish = chinese("1", "磷酸铁锂正极材料", "一种磷酸铁锂的制备方法。");
    keep(polish, chinese("2", "齿轮箱", "齿轮的润滑。"));
    var told = explained("寻找磷酸铁锂", polish);
    assertThat(words(told, Kind.WORD)).contains("磷酸铁锂").doesNotContain("磷酸", "酸铁");
    assertThat(told.parts().getFirst().places()).containsExactly(Part.TITLE_ZH, Part.BODY_ZH);
  }

  @Test
  void englishWordsStandAsTheyAreWritten() {
    var crack = english("1", "Detection of cracks", "Cracks in turbine blades are detected.");
    keep(crack, english("2", "Gear box", "A gear for a box."));
    var told = explained("detecting a crack in the blades of turbines", crack);
    assertThat(words(told, Kind.WORD)).contains("turbines → turbine", "blades", "crack → cracks");
  }

  @Test
  void anotherNameOfTheSameIsToldWithBothNames() {
    var drive = chinese("1", "谐波减速机的柔轮", "提高寿命。");
    keep(drive, chinese("2", "电池隔膜", "涂覆陶瓷。"));
    assertThat(words(explained("谐波传动", drive), Kind.SYNONYM)).contains("谐波传动 → 谐波减速机");
  }

  @Test
  void relatedWordingIsToldWithBothWordings() {
    var other = english("1", "Apparatus to pick out seeds", "Seeds are picked out by colour.");
    keep(other, english("2", "Gear box", "Select a gear for a box."));
    var told = explained("select seeds", other);
    assertThat(words(told, Kind.RELATED)).contains("select → pick");
  }

  @Test
  void aTranslationIsToldInReadableWordsOfBothLanguages() {
    var cell = english("1", "Solid electrolyte for a lithium battery", "Ceramic separator.");
    keep(cell, english("2", "Gear box", "A gear for a box."));
    var told = explained("锂电池用陶瓷隔膜", cell);
    assertThat(words(told, Kind.TRANSLATED))
        .contains("锂 → lithium", "电池 → battery", "陶瓷 → Ceramic", "隔膜 → separator");
    assertThat(told.parts()).extracting(RelevancePart::found).noneMatch(f -> f.contains("≈"));
  }

  @Test
  void whatIsLackingIsNamedAndLowersTheCoverage() {
    var gear = chinese("1", "谐波减速器", "用于机器人关节。");
    keep(gear, chinese("2", "噪声治理", "降低织布车间噪声。"));
    var half = explained("谐波减速器噪声", gear);
    assertThat(half.lacking()).contains("噪声").doesNotContain("谐波减速器");
    assertThat(half.coverage()).isStrictlyBetween(0.0, 1.0);
    assertThat(explained("谐波减速器", gear).coverage()).isEqualTo(1);
    assertThat(explained("谐波减速器", gear).lacking()).isEmpty();
  }

  @Test
  void nothingInCommonIsToldAsNothing() {
    var gear = chinese("1", "谐波减速器", "用于机器人关节。");
    keep(gear, chinese("2", "噪声治理", "降低车间噪声。"));
    var told = explained("噪声治理", gear);
    assertThat(told.parts()).isEmpty();
    assertThat(told.relevance()).isZero();
    assertThat(told.lacking()).contains("噪声");
    assertThat(retriever.explain(query("噪声"), "patent:none", BilingualText.NONE)).isEmpty();
  }

  /** Texts of both languages and enough of them for a concept space. */
  @Test
  void thePartsAddUpExactlyWithEveryKindOfPart() {
    long seed = 41;
    var random = new Random(seed);
    IntStream.range(0, 260).mapToObj(i -> random(i, random)).forEach(stock::add);
    try (var rebuild = index.rebuild()) {
      stock.stream().map(Record::document).forEach(rebuild::add);
      rebuild.swap(new ChangeNumber(1));
    }
    var kinds = new java.util.TreeSet<Kind>();
    for (int round = 0; round < 6; round++) {
      var text = sentence(random, 2 + random.nextInt(6), round % 2 == 0 ? CHINESE : ENGLISH);
      for (var hit : retriever.retrieve(query(text))) {
        var record = stock.stream().filter(r -> r.id().equals(hit.id())).findFirst().orElseThrow();
        var told = explained(text, record);
        told.parts().forEach(p -> kinds.add(p.kind()));
        var shares = new ArrayList<>(told.parts().stream().map(RelevancePart::share).toList());
        Collections.shuffle(shares, random);
        double sum = 0;
        for (double share : shares) {
          sum += share;
        }
        assertThat(sum).as("seed %d, %s, %s", seed, text, hit).isEqualTo(hit.relevance());
        assertThat(told.relevance()).isEqualTo(hit.relevance());
      }
    }
    assertThat(kinds)
        .contains(Kind.WORD, Kind.SYNONYM, Kind.RELATED, Kind.TRANSLATED, Kind.CLOSENESS);
  }

  private static Record random(int number, Random random) {
    return random.nextBoolean()
        ? chinese("R" + number, sentence(random, 3, CHINESE), sentence(random, 24, CHINESE))
        : english("R" + number, sentence(random, 3, ENGLISH), sentence(random, 24, ENGLISH));
  }

  private static String sentence(Random random, int words, List<String> from) {
    return IntStream.range(0, words)
        .mapToObj(i -> from.get(random.nextInt(from.size())))
        .collect(Collectors.joining(", "));
  }
}
