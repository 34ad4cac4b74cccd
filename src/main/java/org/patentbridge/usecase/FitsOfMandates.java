package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.shortlist.Audience;
import org.patentbridge.scoring.FitOutcome;

/**
 * How companies fit mandates, as far as an audience may know. Gates are always asked with all that
 * is known; for an investor the points rest on what it may see, and a gate that speaks of what the
 * company told in confidence gives no reason.
 */
final class FitsOfMandates {

  /** Gates that speak of what a company told in confidence. */
  private static final Set<String> COMPANYS_OWN =
      Set.of(
          "competitor", "company-refusal", "company-ticket", "no-thanks", "portfolio-competitor");

  private final FitDesk desk;
  private final CompanyDesk companies;
  private final LocalDate day;
  private FitDesk.@Nullable Session opened;
  private final PartyDirectory directory;
  private final Audience audience;
  private final Map<OrganizationId, CompanyCard> whole = new HashMap<>();
  private final Map<OrganizationId, CompanyCard> seen = new HashMap<>();

  FitsOfMandates(
      FitDesk desk, CompanyDesk companies, PartyDirectory directory, ShortlistDesk.Order order) {
    this.desk = desk;
    this.companies = companies;
    this.day = order.asOf();
    this.directory = directory;
    this.audience = order.audience();
  }

  /** What the best of several mandates of one investor says of a company. */
  Fit best(List<InvestorMandate> mandates, OrganizationId party) {
    var company = directory.find(party);
    if (company.isEmpty()) {
      return Fit.closed(
          new GateVerdict(
              "record", GateVerdict.Answer.CLOSED, Reason.of("gate.record.company-unknown")));
    }
    var all = card(company.get());
    var gates = mandates.stream().map(m -> desk.gates(session(), all, m)).toList();
    var open =
        Stream.iterate(0, i -> i < mandates.size(), i -> i + 1)
            .filter(i -> gates.get(i) instanceof FitOutcome.Fits)
            .map(mandates::get)
            .toList();
    if (open.isEmpty()) {
      var seen = shown(all);
      return mandates.stream()
          .map(m -> desk.gates(session(), seen, m))
          .flatMap(o -> o instanceof FitOutcome.Apart(var m) ? Stream.of(m.closed()) : Stream.of())
          .filter(this::isTold)
          .findFirst()
          .map(Fit::closed)
          .orElseGet(() -> Fit.closed(withheld()));
    }
    return desk.score(session(), shown(all), open).stream()
        .flatMap(o -> o instanceof FitOutcome.Fits(var f) ? Stream.of(f) : Stream.of())
        .min(InvestorFit.BEST_FIRST)
        .map(f -> new Fit(f.score(), null, f.unverified().stream().filter(this::isTold).toList()))
        .orElseGet(() -> Fit.closed(withheld()));
  }

  /** What past deals say is read when a mandate is asked about, and only then. */
  private FitDesk.Session session() {
    var known = opened;
    if (known == null) {
      known = desk.open(null, day);
      opened = known;
    }
    return known;
  }

  /** All that is known of it, for gates. */
  private CompanyCard card(Organization company) {
    return whole.computeIfAbsent(company.id(), id -> companies.whole(companies.bare(company, day)));
  }

  /** What the audience may see of it, for points. */
  private CompanyCard shown(CompanyCard card) {
    return audience.isOrganizer()
        ? card
        : seen.computeIfAbsent(
            card.organization().id(),
            id ->
                new CompanyCard(
                    card.organization().withoutCompetitors(),
                    card.asOf(),
                    card.patents(),
                    card.links(),
                    card.needs().stream()
                        .filter(n -> n.confidentiality() == Confidentiality.PUBLIC)
                        .toList(),
                    card.funding(),
                    null,
                    card.missing()));
  }

  private boolean isTold(GateVerdict verdict) {
    return audience.isOrganizer() || !COMPANYS_OWN.contains(verdict.gate());
  }

  static GateVerdict withheld() {
    return new GateVerdict(
        "withheld", GateVerdict.Answer.CLOSED, Reason.of("gate.withheld.confidence"));
  }

  /**
   * What came of a company and an investor.
   *
   * @param score their points, no parts where a gate is closed
   * @param closed the gate that keeps them apart, null where none does
   * @param unverified gates that answered unknown
   */
  record Fit(Score score, @Nullable GateVerdict closed, List<GateVerdict> unverified) {

    private static Fit closed(GateVerdict verdict) {
      return new Fit(new Score(List.of()), verdict, List.of());
    }
  }
}
