package org.patentbridge.rulebook;

/** Reads {@code ranking.yaml}: what counts beside shared words. */
final class RankingReader {

  private static final int MOST_FEEDBACK = 100;
  private static final int MOST_FAR = 50;

  private final Problems problems;

  RankingReader(Problems problems) {
    this.problems = problems;
  }

  RankingRule read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(RankingReader::rule).orElse(RankingRule.WORDS_ALONE);
  }

  private static RankingRule rule(YamlMapping root) {
    try (root) {
      return new RankingRule(
          root.number("concept-weight", "0", "5").doubleValue(),
          root.whole("feedback-records", 1, MOST_FEEDBACK),
          root.number("feedback-sharpness", "0", "20").doubleValue(),
          root.number("related-weight", "0", "1").doubleValue(),
          root.number("translated-weight", "0", "1").doubleValue(),
          root.number("embedding-weight", "0", "5").doubleValue(),
          strongMatch(root.mapping("strong-match")),
          farField(root.mapping("far-field")),
          root.because());
    }
  }

  private static StrongMatchRule strongMatch(YamlMapping rule) {
    try (rule) {
      return rule.isEmpty()
          ? StrongMatchRule.NONE
          : new StrongMatchRule(
              rule.number("start", "-100", "100").doubleValue(),
              rule.number("reached", "-100", "100").doubleValue(),
              rule.number("weight", "-100", "100").doubleValue(),
              rule.number("least", "0", "1").doubleValue(),
              rule.because());
    }
  }

  private static FarFieldRule farField(YamlMapping rule) {
    try (rule) {
      return rule.isEmpty()
          ? FarFieldRule.NONE
          : new FarFieldRule(
              rule.whole("candidates", 0, MOST_FAR),
              rule.number("nearness", "0", "1").doubleValue(),
              rule.because());
    }
  }
}
