package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorMisfit;

/**
 * Companies for an investor.
 *
 * @param mandates ids of the mandates that were asked about
 * @param rows best first
 * @param apart companies that a closed gate stops
 */
public record CompanyMatchesView(List<String> mandates, List<Row> rows, List<Stopped> apart) {

  /**
   * A company.
   *
   * @param rank place in the list
   * @param mandate id of the mandate that it fits best
   * @param score points
   * @param unverified gates that could not be decided
   * @param card what is known of it
   */
  public record Row(
      int rank, String mandate, ScoreView score, List<GateView> unverified, CompanyCardView card) {

    public static Row of(int rank, InvestorFit fit, CompanyCard card) {
      return new Row(
          rank,
          fit.mandate().value(),
          ScoreView.of(fit.score()),
          fit.unverified().stream().map(GateView::of).toList(),
          CompanyCardView.of(card));
    }
  }

  /**
   * A company that does not come into question.
   *
   * @param company its id
   * @param name its name
   * @param gate which gate and why
   */
  public record Stopped(String company, String name, GateView gate) {

    public static Stopped of(InvestorMisfit misfit, String name) {
      return new Stopped(misfit.company().value(), name, GateView.of(misfit.closed()));
    }
  }
}
