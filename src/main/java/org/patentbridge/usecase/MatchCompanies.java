package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.investor.InvestorFit;
import org.patentbridge.domain.investor.InvestorMisfit;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.scoring.FitOutcome;

/** Ranks companies for an investor: for one of its mandates, or for all of them. */
@Act
@ApplicationScoped
public class MatchCompanies {

  private static final Set<OrganizationKind> COMPANIES =
      Set.of(OrganizationKind.SME, OrganizationKind.ENTERPRISE);

  /** Gates whose answer is the company's own affair. */
  private static final Set<String> COMPANYS_OWN =
      Set.of(
          "competitor", "company-refusal", "company-ticket", "no-thanks", "portfolio-competitor");

  private final Engine engine;
  private final FitDesk fits;
  private final CompanyDesk companies;

  MatchCompanies(Engine engine, FitDesk fits, CompanyDesk companies) {
    this.engine = engine;
    this.fits = fits;
    this.companies = companies;
  }

  /**
   * What is asked.
   *
   * @param investor id of a mandate, id of a party or any name of it
   * @param asOf the day that gates are checked against
   * @param limit most rows, 1 to 200
   */
  public record Request(String investor, LocalDate asOf, int limit) {

    public Request {
      Days.checked(asOf);
    }
  }

  /**
   * A company that fits.
   *
   * @param fit points and open questions under the mandate that it fits best
   * @param card what is known of it, as far as the viewer may see it
   */
  public record Row(InvestorFit fit, CompanyCard card) {}

  /**
   * A company that a closed gate stops.
   *
   * @param misfit with the gate
   * @param name the company's
   */
  public record Stopped(InvestorMisfit misfit, String name) {}

  /**
   * What was found.
   *
   * @param mandates of the investor, those that were asked about, by id
   * @param rows best first
   * @param apart companies that a closed gate stops under every mandate, by company; for an
   *     investor without those that only the company's own affairs stop
   */
  public record Answer(List<InvestorMandate> mandates, List<Row> rows, List<Stopped> apart) {}

  /**
   * For organizers and for the investor itself, who sees nothing of plans that companies handed in.
   *
   * @throws NotFoundException when neither a mandate nor an investor with one is called so, of
   *     those that the viewer may know of
   */
  public Answer run(Viewer viewer, Request request) {
    var mandates = mandates(viewer, request.investor());
    var session = fits.open(null, request.asOf());
    List<Row> rows = new ArrayList<>();
    List<Stopped> apart = new ArrayList<>();
    for (var company : companies()) {
      var bare = companies.bare(company, request.asOf());
      var outcomes = mandates.stream().map(m -> fits.gates(session, bare, m)).toList();
      if (outcomes.stream().allMatch(o -> o instanceof FitOutcome.Apart)) {
        var seen = companies.seenBy(viewer, bare);
        mandates.stream()
            .map(m -> fits.gates(session, seen, m))
            .flatMap(o -> o instanceof FitOutcome.Apart(var m) ? Stream.of(m) : Stream.empty())
            .filter(m -> viewer.isOrganizer() || !COMPANYS_OWN.contains(m.closed().gate()))
            .findFirst()
            .ifPresent(m -> apart.add(new Stopped(m, company.name().raw())));
      } else {
        var card = companies.seenBy(viewer, companies.whole(bare));
        fits.score(session, card, open(mandates, outcomes)).stream()
            .flatMap(o -> o instanceof FitOutcome.Fits(var f) ? Stream.of(f) : Stream.empty())
            .min(InvestorFit.BEST_FIRST)
            .ifPresent(fit -> rows.add(new Row(fit, card)));
      }
    }
    rows.sort(Comparator.comparing(Row::fit, InvestorFit.BEST_FIRST));
    return new Answer(mandates, rows.stream().limit(request.limit()).toList(), apart);
  }

  /** Mandates whose gates are not closed. */
  private static List<InvestorMandate> open(
      List<InvestorMandate> mandates, List<FitOutcome> outcomes) {
    Map<MandateId, FitOutcome> byId = new HashMap<>();
    for (int i = 0; i < mandates.size(); i++) {
      byId.put(mandates.get(i).id(), outcomes.get(i));
    }
    return mandates.stream().filter(m -> byId.get(m.id()) instanceof FitOutcome.Fits).toList();
  }

  /** Mandates of others are not found: that somebody gave one is nobody else's business. */
  private List<InvestorMandate> mandates(Viewer viewer, String investor) {
    Access.mustInvest(viewer, "match companies");
    var directory = engine.directory();
    var organization = viewer.organization();
    var self = organization == null ? null : directory.partyOf(organization);
    var all =
        fits.mandates(null, LocalDate.EPOCH).stream()
            .filter(m -> viewer.isOrganizer() || m.investor().equals(self))
            .toList();
    var named = all.stream().filter(m -> m.id().value().equals(investor.strip())).toList();
    if (!named.isEmpty()) {
      return named;
    }
    var party = directory.findKnown(new OrganizationId(investor), investor);
    var own = all.stream().filter(m -> party.filter(m.investor()::equals).isPresent()).toList();
    if (own.isEmpty()) {
      throw new NotFoundException("investor with a mandate", investor);
    }
    return own;
  }

  /** Firms of the register, each party once, by id. */
  private List<Organization> companies() {
    var directory = engine.directory();
    List<Organization> all = new ArrayList<>();
    engine
        .records()
        .eachOrganization(
            o -> {
              if (COMPANIES.contains(o.kind()) && directory.partyOf(o.id()).equals(o.id())) {
                all.add(directory.find(o.id()).orElse(o));
              }
            });
    return all;
  }
}
