package org.patentbridge.rulebook;

/** Reads {@code ranking.yaml}: what counts beside shared words. */
final class RankingReader {

  private static final int MOST_FEEDBACK = 100;

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
          root.because());
    }
  }
}
