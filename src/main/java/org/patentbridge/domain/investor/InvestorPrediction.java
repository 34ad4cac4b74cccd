package org.patentbridge.domain.investor;

import java.util.List;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * How likely an investor is among a company's next ones, as past deals have it.
 *
 * @param rank place among all investors of past deals, from 1
 * @param of how many investors were ranked
 * @param investor who
 * @param name as deals write it most often
 * @param parts what the prediction is the sum of
 */
public record InvestorPrediction(
    int rank, int of, OrganizationId investor, String name, List<PredictionPart> parts) {

  public InvestorPrediction {
    parts = List.copyOf(parts);
  }

  /** The sum of its parts; only differences between investors of one company mean something. */
  public Points total() {
    return parts.stream().map(PredictionPart::worth).reduce(Points.ZERO, Points::plus);
  }

  /** Share of the other investors that rank below, in [0, 1]; 1 where there is no other. */
  public double standing() {
    return of <= 1 ? 1 : (of - rank) / (double) (of - 1);
  }
}
