package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorMisfit;
import org.patentbridge.domain.mandate.MandateId;

/**
 * Investors for a company, a chain link or an event.
 *
 * @param company id of the company, or what stands for the link or the event
 * @param rows one per investor, best first
 * @param apart mandates that a closed gate stops
 * @param likely investors that past deals make likely, with or without a mandate
 */
public record InvestorMatchesView(
    String company, List<Row> rows, List<Stopped> apart, List<InvestorPredictionView> likely) {

  /**
   * An investor.
   *
   * @param rank place in the list
   * @param mandate id of the mandate that fits best
   * @param investor id of the party
   * @param name the investor's
   * @param otherMandates its other mandates that fit too
   * @param score points
   * @param unverified gates that could not be decided
   */
  public record Row(
      int rank,
      String mandate,
      String investor,
      String name,
      List<String> otherMandates,
      ScoreView score,
      List<GateView> unverified) {

    /**
     * @param others other mandates of the investor that fit too
     */
    public static Row of(int rank, InvestorFit fit, String name, List<MandateId> others) {
      return new Row(
          rank,
          fit.mandate().value(),
          fit.investor().value(),
          name,
          others.stream().map(MandateId::value).toList(),
          ScoreView.of(fit.score()),
          fit.unverified().stream().map(GateView::of).toList());
    }
  }

  /**
   * A mandate that does not come into question.
   *
   * @param mandate its id
   * @param name the investor's
   * @param gate which gate and why
   */
  public record Stopped(String mandate, String name, GateView gate) {

    public static Stopped of(InvestorMisfit misfit, String name) {
      return new Stopped(misfit.mandate().value(), name, GateView.of(misfit.closed()));
    }
  }
}
