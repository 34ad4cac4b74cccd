package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.List;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/** Provisional: what a mandate says of a company by itself. */
final class MandateFits implements CompanyFits {

  private final PartyDirectory directory;
  private final LocalDate asOf;

  MandateFits(PartyDirectory directory, LocalDate asOf) {
    this.directory = directory;
    this.asOf = asOf;
  }

  @Override
  public Fit judge(InvestorMandate mandate, OrganizationId company) {
    var until = mandate.activeUntil();
    var over = until != null && until.isBefore(asOf);
    var links =
        directory.find(company).stream()
            .flatMap(o -> o.chainLinks().stream())
            .filter(mandate.scope().chainLinks()::contains)
            .count();
    var score =
        new Score(
            List.of(
                new ScorePart(
                    "chain-proximity",
                    Points.of(100),
                    links > 0 ? 1 : 0.3,
                    false,
                    List.of(),
                    Reason.of("feature.chain-proximity.apart"))));
    return new Fit(
        score,
        over
            ? new GateVerdict(
                "fund-active",
                GateVerdict.Answer.CLOSED,
                Reason.of("gate.fund-active.over", String.valueOf(until), asOf))
            : null,
        List.of());
  }
}
