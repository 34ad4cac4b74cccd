package org.patentbridge.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.organization.OrganizationId;

/** Says how a company and an investor's mandate stand to each other. */
interface CompanyFits {

  /**
   * What came of the two.
   *
   * @param score points that they have or, where a gate is closed, would have
   * @param closed the gate that keeps them apart, null where none does
   * @param unverified gates that answered unknown
   */
  record Fit(Score score, @Nullable GateVerdict closed, List<GateVerdict> unverified) {

    boolean isBetterThan(Fit other) {
      return (closed == null) == (other.closed == null)
          ? score.total().compareTo(other.score.total()) > 0
          : closed == null;
    }
  }

  Fit judge(InvestorMandate mandate, OrganizationId company);

  /** The best of several mandates of one investor. */
  default Fit best(List<InvestorMandate> mandates, OrganizationId company) {
    return mandates.stream()
        .map(m -> judge(m, company))
        .reduce((one, other) -> other.isBetterThan(one) ? other : one)
        .orElseThrow(() -> new IllegalArgumentException("no mandate is given for " + company));
  }
}
