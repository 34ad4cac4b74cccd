package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.backend.lucene.WordCutter.Span;

class WordCutterTest {

  private final WordCutter cutter = new WordCutter();

  @Test
  void placesAreExactOnAnyText() {
    long seed = 20261123;
    var random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      var text = randomText(random);
      var spans = cutter.cut(text);
      for (var span : spans) {
        assertThat(span.start()).as("seed %d, text %s", seed, text).isBetween(0, span.end() - 1);
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
            .as("seed %d, text %s, %s", seed, text, span)
            .isFalse();
      }
      assertThat(spans).isSortedAccordingTo(Comparator.comparingInt(Span::start));
      assertThat(spans).doesNotHaveDuplicates();
      assertThat(isCovered(text, spans)).as("seed %d, text %s", seed, text).isTrue();
    }
  }

  @Test
  void codesFormulasAndModelNamesStayWhole() {
    assertThat(words("LiFePO4")).containsExactly("LiFePO4");
    assertThat(words("5G基站")).contains("5G", "基站");
    assertThat(words("304不锈钢")).containsExactly("304", "不锈钢");
    assertThat(words("6061-T6铝合金")).contains("6061-T6", "6061", "T6", "铝合金");
    assertThat(words("误差0.05毫米")).contains("0.05");
    assertThat(words("GB/T 4754-2017")).contains("GB/T", "4754-2017");
  }

  @Test
  void aValueGivesItsNumberAndItsUnitHoweverItIsWritten() {
    assertThat(words("300 Wh/kg")).containsExactly("300", "Wh/kg", "Wh", "kg");
    assertThat(words("300Wh/kg")).containsExactly("300", "Wh/kg", "Wh", "kg");
    assertThat(words("10mm-20mm")).containsExactly("10", "mm", "20", "mm");
    assertThat(words("3.5kW")).containsExactly("3.5", "kW");
  }

  @Test
  void plainEnglishCompoundsComeApart() {
    assertThat(words("lithium-ion batteries")).containsExactly("lithium", "ion", "batteries");
  }

  @Test
  void longWordsGiveTheWordsInsideThem() {
    assertThat(words("热处理")).containsExactly("热处理", "处理");
    assertThat(words("无人机")).contains("无人机");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreWordsOfTheirOwn() {
    assertThat(words("含𠮷字")).containsExactly("含", "𠮷", "字");
  }

  @Test
  void aLongRunWithoutAnySignIsCutInBoundedPieces() {
    var digits = "7".repeat(1_000);
    assertThat(words(digits)).allMatch(w -> w.length() <= WordCutter.MAX_WORD);
    assertThat(String.join("", words(digits))).isEqualTo(digits);
    assertThat(words("电".repeat(9_999)).size()).isPositive();
  }

  private List<String> words(String text) {
    return cutter.cut(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** Every letter and digit lies in some word. */
  private static boolean isCovered(String text, List<Span> spans) {
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
        .allMatch(i -> spans.stream().anyMatch(s -> s.start() <= i && i < s.end()));
  }

  private static String randomText(Random random) {
    var pieces =
        List.of(
            "锂离子电池", "处理", "的", "ＡＢ１２", "LiFePO", "₄", "4", ".", "-", "/", " ", "，", "𠮷", "𝄞",
            "\uD842", "\uDFB7", "é", "e\u0301", "Wh", "kg", "㎡", "℃", "鋰", "ｶﾞ", "한국", "\u0000",
            "mm");
    var text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(4) == 0
              ? Character.toString(0x4E00 + random.nextInt(0x5000))
              : pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
