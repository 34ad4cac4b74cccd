package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.problem.Problem;

class RankingReaderTest {

  private static final String RULE =
      """
      concept-weight: 0.8
      feedback-records: 20
      feedback-sharpness: 6
      related-weight: 0.5
      translated-weight: 0.9
      embedding-weight: 1.5
      strong-match:
        start: -0.4
        reached: 1.7
        weight: 0.6
        least: 0.55
        because: learnt
      far-field:
        candidates: 5
        nearness: 0.3
        because: looked at
      because: tried
      """;

  private final Problems problems = new Problems();

  @Test
  void everyFigureIsRead() {
    var rule = read(RULE);
    assertThat(problems()).isEmpty();
    assertThat(rule.conceptWeight()).isEqualTo(0.8);
    assertThat(rule.feedbackRecords()).isEqualTo(20);
    assertThat(rule.feedbackSharpness()).isEqualTo(6);
    assertThat(rule.relatedWeight()).isEqualTo(0.5);
    assertThat(rule.translatedWeight()).isEqualTo(0.9);
    assertThat(rule.embeddingWeight()).isEqualTo(1.5);
    assertThat(rule.strongMatch()).isEqualTo(new StrongMatchRule(-0.4, 1.7, 0.6, 0.55, "learnt"));
    assertThat(rule.farField()).isEqualTo(new FarFieldRule(5, 0.3, "looked at"));
    assertThat(rule.because()).isEqualTo("tried");
  }

  @Test
  void figuresOutOfRangeAreNamedWithTheirLine() {
    var wrong =
        RULE.replace("0.8", "5.1")
            .replace(": 20", ": 101")
            .replace(": 6\n", ": 21\n")
            .replace("0.5\n", "-0.1\n")
            .replace("0.9", "1.1")
            .replace("1.5", "6");
    read(wrong);
    assertThat(problems.report().problems())
        .extracting(p -> p.place().line() + " " + p.value())
        .containsExactly("1 5.1", "2 101", "3 21", "4 -0.1", "5 1.1", "6 6");
  }

  @Test
  void missingAndUnknownKeysAreNamed() {
    read(RULE.replace("embedding-weight", "embeding-weight"));
    assertThat(problems()).contains("rules-missing-key", "rules-unknown-key");
  }

  @Test
  void ruleWithoutAReasonIsRefused() {
    read(RULE.replace("because: tried\n", ""));
    assertThat(problems()).containsExactly("rules-missing-because");
  }

  @Test
  void wordsAloneCountNothingElse() {
    var rule = RankingRule.WORDS_ALONE;
    assertThat(
            List.of(
                rule.conceptWeight(),
                rule.relatedWeight(),
                rule.translatedWeight(),
                rule.embeddingWeight()))
        .containsOnly(0.0);
  }

  private RankingRule read(String text) {
    return new RankingReader(problems).read(new ShelfFile("ranking.yaml", text));
  }

  private List<String> problems() {
    return problems.report().problems().stream().map(Problem::code).toList();
  }
}
