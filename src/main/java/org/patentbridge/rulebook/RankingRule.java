package org.patentbridge.rulebook;

/**
 * What ranks records beside the words that they share with a text.
 *
 * @param conceptWeight what full closeness in the concept space counts, as a share of the best
 *     words; 0 to 5, 0 for not at all
 * @param feedbackRecords records with the best words whose middle is what others are close to, 1 to
 *     100
 * @param feedbackSharpness power to which the words of each of them weigh, 0 to 20
 * @param relatedWeight what related wording counts beside the wording of the text, 0 to 1
 * @param translatedWeight what the text in the other language counts beside the text as written, 0
 *     to 1
 * @param embeddingWeight what full closeness in the user's own embedding model counts, as a share
 *     of the best words; 0 to 5, 0 for not at all; without effect where there is no such model
 * @param strongMatch when the nearest record counts as a strong match
 * @param farField which candidates from other fields are shown apart
 * @param because why these figures
 */
public record RankingRule(
    double conceptWeight,
    int feedbackRecords,
    double feedbackSharpness,
    double relatedWeight,
    double translatedWeight,
    double embeddingWeight,
    StrongMatchRule strongMatch,
    FarFieldRule farField,
    String because) {

  /** Shared words alone. */
  public static final RankingRule WORDS_ALONE =
      new RankingRule(0, 1, 1, 0, 0, 0, "nothing else counts");

  /** Figures of the ranking alone: every match is strong, and no lane is shown. */
  public RankingRule(
      double conceptWeight,
      int feedbackRecords,
      double feedbackSharpness,
      double relatedWeight,
      double translatedWeight,
      double embeddingWeight,
      String because) {
    this(
        conceptWeight,
        feedbackRecords,
        feedbackSharpness,
        relatedWeight,
        translatedWeight,
        embeddingWeight,
        StrongMatchRule.NONE,
        FarFieldRule.NONE,
        because);
  }
}
