package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.investor.PredictionPart;

/**
 * How likely an investor is among a company's next ones, as past deals have it.
 *
 * @param rank place among all investors of past deals
 * @param of how many these are
 * @param investor id of the party
 * @param name as deals write it
 * @param total sum of the parts; only differences within one list mean something
 * @param parts the addends
 */
public record InvestorPredictionView(
    int rank, int of, String investor, String name, double total, List<Part> parts) {

  /**
   * An addend.
   *
   * @param part activity, domain, round, city or partners
   * @param worth what it adds, a natural logarithm of odds
   * @param missing whether nothing is known that it could rest on
   * @param evidence past deals or partners
   * @param because what it means here
   */
  public record Part(
      String part, double worth, boolean missing, List<String> evidence, BothLanguages because) {

    static Part of(PredictionPart part) {
      return new Part(
          part.part(),
          part.worth().asDouble(),
          part.missing(),
          part.evidence(),
          BothLanguages.of(part.because()));
    }
  }

  public static InvestorPredictionView of(InvestorPrediction prediction) {
    return new InvestorPredictionView(
        prediction.rank(),
        prediction.of(),
        prediction.investor().value(),
        prediction.name(),
        prediction.total().asDouble(),
        prediction.parts().stream().map(Part::of).toList());
  }
}
