package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;

/**
 * A score with its addends.
 *
 * @param points the sum of what the parts earned, of 100
 * @param coverage share of the weights that rests on data, in [0, 1]
 * @param parts the addends
 */
public record ScoreView(double points, double coverage, List<Part> parts) {

  /**
   * An addend.
   *
   * @param feature id of the feature
   * @param earned points that it adds
   * @param weight points that the value 1 would add
   * @param value in [0, 1]
   * @param missing whether the data is missing and the value is the profile's neutral one
   * @param evidence terms, classes or figures that it rests on
   * @param because what the value means here
   */
  public record Part(
      String feature,
      double earned,
      double weight,
      double value,
      boolean missing,
      List<String> evidence,
      BothLanguages because) {

    static Part of(ScorePart part) {
      return new Part(
          part.feature(),
          part.earned().asDouble(),
          part.weight().asDouble(),
          part.value(),
          part.missing(),
          part.evidence(),
          BothLanguages.of(part.because()));
    }
  }

  public static ScoreView of(Score score) {
    return new ScoreView(
        score.total().asDouble(), score.coverage(), score.parts().stream().map(Part::of).toList());
  }
}
