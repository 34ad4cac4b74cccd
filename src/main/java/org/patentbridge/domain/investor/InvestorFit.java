package org.patentbridge.domain.investor;

import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * A mandate and a company that passed each other's gates.
 *
 * @param mandate which mandate
 * @param investor the fund as one party
 * @param company which company, or the anonymous party of a chain link that is asked about
 * @param score its points
 * @param unverified gates that answered unknown
 */
public record InvestorFit(
    MandateId mandate,
    OrganizationId investor,
    OrganizationId company,
    Score score,
    List<GateVerdict> unverified) {

  /** Best first; equal points by the company's, then the mandate's id. */
  public static final Comparator<InvestorFit> BEST_FIRST =
      Comparator.comparing(InvestorFit::points, Comparator.reverseOrder())
          .thenComparing(InvestorFit::company)
          .thenComparing(InvestorFit::mandate);

  public InvestorFit {
    unverified = List.copyOf(unverified);
  }

  public Points points() {
    return score.total();
  }
}
