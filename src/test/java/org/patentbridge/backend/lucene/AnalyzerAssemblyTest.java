package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.rulebook.AnalyzerRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.SynonymGroup;

class AnalyzerAssemblyTest {

  private static final SynonymGroup REDUCER =
      new SynonymGroup(
          "harmonic-drive", List.of("谐波减速器", "谐波减速机", "harmonic drive", "RV减速器"), "names");

  @Test
  void wordsInsideOtherWordsAreFound() {
    assertThat(words("待处理废水")).contains("处理");
    assertThat(words("在建工程")).contains("工程");
    assertThat(words("中国农业发展银行")).contains("农业");
  }

  @Test
  void fullWidthSubscriptsAndTraditionalCharactersReadAsPlainOnes() {
    assertThat(words("ＬｉＦｅＰＯ₄")).containsExactly("lifepo4");
    assertThat(words("鋰離子電池隔膜")).isEqualTo(words("锂离子电池隔膜"));
    assertThat(words("３００　Ｗｈ／ｋｇ")).isEqualTo(words("300 Wh/kg"));
  }

  @Test
  void englishEndingsGoAndCodesStay() {
    assertThat(words("Batteries recycling")).containsExactly("batteri", "recycl");
    assertThat(words("T6s 5Gs")).containsExactly("t6s", "5gs");
  }

  @Test
  void stopWordsAreDropped() {
    assertThat(words("the 电池 of 车")).containsExactly("电池", "车");
  }

  @Test
  void allNamesOfAConceptGiveOneTermInWordsAndInBigrams() {
    for (var chain : List.of("words", "bigrams")) {
      for (var text : List.of("谐波减速机", "諧波減速器", "Harmonic drives", "harmonic-drive", "RV 减速器")) {
        assertThat(assembly().terms(chain, "一个" + text + "样机"))
            .as("%s: %s", chain, text)
            .contains("≈谐波减速器");
      }
    }
  }

  @Test
  void theLongestNameCountsAndNoneInsideALatinWord() {
    assertThat(words("anharmonic drive")).doesNotContain("≈谐波减速器");
    assertThat(words("harmonic 和 drive")).doesNotContain("≈谐波减速器");
    assertThat(words("谐波，减速器")).doesNotContain("≈谐波减速器");
  }

  @Test
  void everyChainGivesExactPlacesOnAnyText() throws IOException {
    long seed = 99;
    var random = new Random(seed);
    var assembly = assembly();
    for (int round = 0; round < 300; round++) {
      var text = randomText(random);
      for (var id : List.of("words", "bigrams", "smartcn", "icu", "standard")) {
        var found = new ArrayList<Found>();
        try (var stream = assembly.analyzer(id).tokenStream("", text)) {
          var offset = stream.addAttribute(OffsetAttribute.class);
          var term = stream.addAttribute(CharTermAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            assertThat(offset.endOffset())
                .as("seed %d, %s: %s", seed, id, text)
                .isLessThanOrEqualTo(text.length());
            assertThat(offset.startOffset()).isLessThan(offset.endOffset());
            assertThat(term.length()).isPositive();
            assertThat(splits(text, offset.startOffset()) || splits(text, offset.endOffset()))
                .as("seed %d, %s: %s at %s", seed, id, text, offset)
                .isFalse();
            found.add(
                new Found(
                    term.toString(), text.substring(offset.startOffset(), offset.endOffset())));
          }
          stream.end();
          assertThat(offset.endOffset()).as("%s: %s", id, text).isEqualTo(text.length());
        }
        if (CUT_ALIKE.contains(id)) {
          for (var token : found) {
            assertThat(assembly.terms(id, token.cut()))
                .as("seed %d, %s: %s in %s", seed, id, token.cut(), text)
                .contains(token.term());
          }
        }
      }
    }
  }

  /** Readings whose words do not hang on what stands beside them: those that are shipped. */
  private static final List<String> CUT_ALIKE = List.of("words", "bigrams", "standard");

  /**
   * A token.
   *
   * @param term as it is searched
   * @param cut what stands at its place in the text
   */
  private record Found(String term, String cut) {}

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Test
  void aTextThatWasCutInsideACharacterLosesNoWord() {
    for (var id : List.of("words", "bigrams", "smartcn", "icu", "standard")) {
      assertThat(assembly().terms(id, "gear\uD842")).as(id).contains("gear");
    }
  }

  @Test
  void aConceptMayStandFirstOrAlone() {
    var rules =
        rulebook(
            List.of(
                new AnalyzerRule(
                    "drops",
                    List.of("standard", "lowercase", "stop-words", "synonyms"),
                    List.of("harmonic", "drive"),
                    List.of(),
                    "test")));
    for (var text : List.of("harmonic drive", "harmonic drive motor")) {
      try (var stream = new AnalyzerAssembly(rules).analyzer("drops").tokenStream("", text)) {
        var step = stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        assertThat(stream.incrementToken()).isTrue();
        assertThat(step.getPositionIncrement()).as("Lucene refuses a first step of 0").isPositive();
        while (stream.incrementToken()) {
          assertThat(step.getPositionIncrement()).isNotNegative();
        }
        stream.end();
      } catch (IOException impossible) {
        throw new UncheckedIOException("reading a text in memory failed", impossible);
      }
    }
  }

  @Test
  void aTextThatWasReadBeforeLeavesNothingBehind() {
    var assembly = assembly();
    var fresh = assembly().terms("words", "齿轮");
    assembly.terms("words", "谐波减速器与harmonic drive");
    assertThat(assembly.terms("words", "齿轮")).isEqualTo(fresh);
  }

  @Test
  void anUnknownStepIsNamed() {
    var rules = rulebook(List.of(rule("odd", List.of("icu", "sparkle"))));
    assertThatThrownBy(() -> new AnalyzerAssembly(rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("odd")
        .hasMessageContaining("sparkle");
  }

  @Test
  void anUnknownChainIsNamed() {
    assertThatThrownBy(() -> assembly().terms("none", "x"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("none");
  }

  private static List<String> words(String text) {
    return assembly().terms("words", text);
  }

  private static AnalyzerAssembly assembly() {
    var rules = new ArrayList<AnalyzerRule>();
    for (var cut : List.of("hanlp-index", "bigrams", "smartcn", "icu", "standard")) {
      var id = cut.equals("hanlp-index") ? "words" : cut;
      rules.add(
          rule(
              id,
              List.of(
                  cut,
                  "fold-width",
                  "simplify",
                  "lowercase",
                  "stop-words",
                  "english-stem",
                  "synonyms")));
    }
    return new AnalyzerAssembly(rulebook(rules));
  }

  private static AnalyzerRule rule(String id, List<String> steps) {
    return new AnalyzerRule(id, steps, List.of("the", "of"), List.of(), "test");
  }

  private static Rulebook rulebook(List<AnalyzerRule> analyzers) {
    return SearchBackendContract.rules("chains", List.of(), analyzers, List.of(REDUCER));
  }

  private static String randomText(Random random) {
    var pieces =
        List.of(
            "谐波减速机",
            "电池",
            "Ｈarmonic drives",
            "₄",
            " ",
            "，",
            "𠮷",
            "3.5mm",
            "諧波",
            "é",
            "\uD842",
            "待处理",
            "6061-T6",
            "5 毫米",
            "10μm",
            "℃",
            "e\u0301",
            "ＬｉＦｅＰＯ",
            "-",
            "在建工程",
            "𝄞",
            "batteries");
    var text = new StringBuilder();
    int length = random.nextInt(10);
    for (int i = 0; i < length; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
