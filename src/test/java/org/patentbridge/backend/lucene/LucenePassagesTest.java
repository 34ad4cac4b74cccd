package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.search.Passage;
import org.patentbridge.domain.search.Passage.Part;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.FieldRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

class LucenePassagesTest {

  private static final String LONG_ABSTRACT =
      "本发明公开了一种电池管理系统。该系统采集各单体的电压，并据此估算剩余电量；" + "负极采用磷酸铁锂包覆层，抑制低温析锂。外壳为铝合金。";

  private final Rulebook rules = new RulebookReader().read(Path.of("index-config"));
  private LuceneSearchIndex index;
  private LucenePassages passages;

  @BeforeEach
  void indexOfAFewTexts() throws Exception {
    index =
        LuceneSearchIndex.in(new MemoryPlace(), new IndexForm(rules, new AnalyzerAssembly(rules)));
    passages = LucenePassages.over(index, AnalyzedTexts.NONE);
    index.update(
        List.of(
            document("1", "电池管理系统", LONG_ABSTRACT),
            document("2", "电池外壳", "外壳为铝合金。"),
            document("3", "gear box", "A gear for a box.")),
        List.of(),
        new ChangeNumber(1));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static IndexDocument document(String id, String title, String body) {
    return new IndexDocument(
        "patent:" + id, "patent", title, body, List.of(), List.of(), null, false);
  }

  private static RetrievalQuery query(String text) {
    return new RetrievalQuery("", text, Filter.NONE, 10);
  }

  private List<Passage> find(String query, BilingualText text) {
    return passages.find(query(query), List.of(text), 3).getFirst();
  }

  @Test
  void theSentenceThatHoldsTheRarestWordsComesFirst() {
    var found = find("电池低温析锂", new BilingualText("电池管理系统", "", LONG_ABSTRACT, ""));
    assertThat(found.getFirst().part()).isEqualTo(Part.BODY_ZH);
    assertThat(found.getFirst().text()).isEqualTo("负极采用磷酸铁锂包覆层，抑制低温析锂。");
    assertThat(found.getFirst().marked("[", "]")).contains("[低温析锂]");
    assertThat(LONG_ABSTRACT.indexOf(found.getFirst().text())).isEqualTo(found.getFirst().start());
  }

  @Test
  void aSynonymMarksWhatStandsInTheText() {
    var concept = rules.synonyms().getFirst().terms();
    var found =
        find(concept.get(0), new BilingualText("", "", "采用" + concept.get(1) + "作为材料。", ""));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().marked("[", "]")).contains("[" + concept.get(1) + "]");
  }

  @Test
  void theSeamOfTwoWordsIsNotMarkedBesideARealMatch() {
    var body = "形态电路与电池。";
    assertThat(find("固态电池", new BilingualText("", "", body, "")).getFirst().marked("[", "]"))
        .isEqualTo("形态电路与[电池]。");
  }

  @Test
  void aTextThatSharesNothingHasNoPassage() {
    assertThat(find("齿轮", new BilingualText("电池", "", "外壳。", ""))).isEmpty();
    assertThat(passages.find(query("电池"), List.of(), 3)).isEmpty();
  }

  @Test
  void englishSentencesEndAtAFullStopBeforeASpaceOnly() {
    var body = "The gear weighs 3.5 kg. It turns a box. Nothing else.";
    var found = find("gear box", new BilingualText("", "", "", body));
    assertThat(found)
        .extracting(Passage::text)
        .containsExactlyInAnyOrder("The gear weighs 3.5 kg.", "It turns a box.");
  }

  @Test
  void longSentencesAreCutAtTheirClauses() {
    var body = "壳体设有凹槽，".repeat(40) + "电池置于其中。";
    var found = find("电池", new BilingualText("", "", body, ""));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().text())
        .hasSizeLessThanOrEqualTo(Pieces.LONGEST)
        .endsWith("电池置于其中。");
  }

  @Test
  void everyMarkReadByItselfIsATermOfTheQuery() {
    for (long seed = 1; seed <= 400; seed++) {
      var random = new Random(seed);
      var query = RandomTexts.text(random, 12);
      var text =
          new BilingualText(
              RandomTexts.text(random, 10),
              RandomTexts.text(random, 10),
              RandomTexts.text(random, 60),
              RandomTexts.text(random, 60));
      var terms = termsOf(query);
      for (var passage : find(query, text)) {
        var whole = partOf(text, passage.part());
        assertThat(whole.substring(passage.start())).as("seed %d", seed).startsWith(passage.text());
        assertThat(passage.marks()).as("seed %d", seed).isNotEmpty();
        for (var mark : passage.marks()) {
          var marked = whole.substring(mark.start(), mark.end());
          assertThat(termsOf(marked)).as("seed %d: %s", seed, marked).anyMatch(terms::contains);
          assertThat(Character.isLowSurrogate(marked.charAt(0))).as("seed %d", seed).isFalse();
          assertThat(Character.isHighSurrogate(marked.charAt(marked.length() - 1)))
              .as("seed %d", seed)
              .isFalse();
        }
      }
    }
  }

  @Test
  void everyTextThatSharesATermHasAPassage() {
    for (long seed = 1; seed <= 400; seed++) {
      var random = new Random(seed);
      var query = RandomTexts.text(random, 6);
      var body = RandomTexts.text(random, 60);
      var shared = new HashSet<>(termsOf(query));
      shared.retainAll(termsOf(body));
      assertThat(find(query, new BilingualText("", "", body, "")).isEmpty())
          .as("seed %d: %s", seed, shared)
          .isEqualTo(shared.isEmpty());
    }
  }

  private static String partOf(BilingualText text, Part part) {
    return switch (part) {
      case TITLE_ZH -> text.titleZh();
      case TITLE_EN -> text.titleEn();
      case BODY_ZH -> text.bodyZh();
      case BODY_EN -> text.bodyEn();
    };
  }

  /** Terms of all readings, marked with the reading. */
  private Set<String> termsOf(String text) {
    var terms = new HashSet<String>();
    for (FieldRule field : rules.fields()) {
      for (var term : index.form().analyzers().terms(field.analyzer(), text)) {
        terms.add(field.name() + " " + term);
      }
    }
    return terms;
  }

  /** Mixed texts of few different words, in all widths and scripts, with sentence ends. */
  private static final class RandomTexts {

    private static final List<String> WORDS =
        List.of(
            "电池",
            "電池",
            "磷酸铁锂",
            "LFP",
            "ＬＦＰ",
            "固态电解质",
            "固態電解質",
            "高强度",
            "铝合金",
            "钢",
            "处理",
            "待处理",
            "batteries",
            "battery",
            "Ｂattery",
            "solid-state",
            "3.5",
            "H01M",
            "m²",
            "\uD840\uDC00",
            "\uD842\uDFB7",
            "\uD83D\uDE00",
            "的",
            "一种",
            "所述",
            "AC-DC",
            "Wh/kg");
    private static final List<String> JOINTS =
        List.of("", "", "", " ", "，", "。", ". ", "；", "\n", "、", "　");

    static String text(Random random, int most) {
      var parts = new ArrayList<String>();
      int words = 1 + random.nextInt(most);
      for (int i = 0; i < words; i++) {
        parts.add(WORDS.get(random.nextInt(WORDS.size())));
        parts.add(JOINTS.get(random.nextInt(JOINTS.size())));
      }
      return String.join("", parts);
    }
  }
}
