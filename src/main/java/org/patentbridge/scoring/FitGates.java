package org.patentbridge.scoring;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.wish.Wish;

/** Gates between a mandate and a company, of both sides; a sentence stands at each. */
final class FitGates {

  static final Map<String, FitGate> ALL = all();

  private FitGates() {}

  private static Map<String, FitGate> all() {
    Map<String, FitGate> gates = new LinkedHashMap<>();
    gates.put("fund-active", (c, context) -> SeekerGates.fundActive(c.mandate(), context.asOf()));
    gates.put("stage", FitGates::stage);
    gates.put("ticket", FitGates::ticket);
    gates.put("region", FitGates::region);
    gates.put(
        "investor-exclusion",
        (c, context) -> PartyGates.investorExclusion(c.mandate(), c.parties(context)));
    gates.put("own-or-group", (c, context) -> PartyGates.ownOrGroup(c.parties(context)));
    gates.put("competitor", (c, context) -> PartyGates.competitor(c.parties(context)));
    gates.put("portfolio", FitGates::portfolio);
    gates.put("portfolio-competitor", FitGates::portfolioCompetitor);
    gates.put("company-refusal", FitGates::companyRefusal);
    gates.put("company-ticket", FitGates::companyTicket);
    gates.put("no-thanks", FitGates::noThanks);
    gates.put("banned", FitGates::banned);
    return Collections.unmodifiableMap(gates);
  }

  /**
   * A fund is not proposed a company whose planned round it does not do; where none is planned, no
   * company whose last round came after all that it does.
   */
  private static Ruling stage(CompanyCandidate candidate, ScoringContext context) {
    var accepted = candidate.mandate().stages();
    if (accepted.isEmpty()) {
      return Ruling.unknown("fit.stage.mandate-silent");
    }
    var told = joined(accepted);
    var planned = Optional.ofNullable(plan(candidate, context)).map(FundingPlan::stage);
    if (planned.isPresent()) {
      return accepted.contains(planned.get())
          ? Ruling.open("fit.stage.planned", planned.get(), told)
          : Ruling.closed("fit.stage.other-planned", planned.get(), told);
    }
    var last = candidate.card().funding().stage();
    if (last == null) {
      return Ruling.unknown("fit.stage.company-unknown", told);
    }
    if (last.compareTo(new TreeSet<>(accepted).last()) > 0) {
      return Ruling.closed("fit.stage.past", last, told);
    }
    return accepted.contains(last) || accepted.contains(last.next())
        ? Ruling.open("fit.stage.reached", last, told)
        : Ruling.unknown("fit.stage.far", last, told);
  }

  /** What the company seeks on the day; a plan that is over says nothing. */
  static @Nullable FundingPlan plan(CompanyCandidate candidate, ScoringContext context) {
    var plan = candidate.card().plan();
    return plan != null && plan.isOpenOn(context.asOf()) ? plan : null;
  }

  private static String joined(Iterable<InvestmentStage> stages) {
    var words = new TreeSet<InvestmentStage>();
    stages.forEach(words::add);
    return String.join(", ", words.stream().map(Enum::name).toList());
  }

  /** A fund whose smallest ticket is more than all that is sought has no place in the round. */
  private static Ruling ticket(CompanyCandidate candidate, ScoringContext context) {
    var smallest = candidate.mandate().ticket().smallest();
    var plan = plan(candidate, context);
    var sought = plan == null ? null : plan.amount();
    if (smallest == null) {
      return Ruling.unknown("fit.ticket.mandate-silent");
    }
    if (sought == null) {
      return Ruling.unknown("fit.ticket.company-unknown", smallest);
    }
    if (!isComparable(smallest, sought)) {
      return Ruling.unknown("fit.ticket.currencies", smallest, sought);
    }
    return smallest.amount().compareTo(sought.amount()) > 0
        ? Ruling.closed("fit.ticket.too-large", smallest, sought)
        : Ruling.open("fit.ticket.fits", smallest, sought);
  }

  static boolean isComparable(Money one, Money other) {
    return one.currency().equals(other.currency());
  }

  /** A mandate bound to regions is not proposed a company outside of them. */
  private static Ruling region(CompanyCandidate candidate, ScoringContext context) {
    return RegionGates.within(
        candidate.mandate().scope().regionsMust(),
        Stream.ofNullable(candidate.card().organization().region()).toList());
  }

  /** A fund is not proposed a company in which it is already, by its deals or by its own word. */
  private static Ruling portfolio(CompanyCandidate candidate, ScoringContext context) {
    if (candidate.portfolio().contains(candidate.company())) {
      return Ruling.closed("fit.portfolio.own", candidate.card().organization().name());
    }
    var told = candidate.mandate().scope().pastDeals();
    var name = candidate.card().organization().name().normalized();
    var own =
        told.stream()
            .filter(t -> !name.isEmpty() && new OrganizationName(t).normalized().contains(name))
            .findFirst();
    if (own.isPresent()) {
      return Ruling.closed("fit.portfolio.own", own.get());
    }
    return candidate.portfolio().isEmpty() && told.isEmpty()
        ? Ruling.unknown("fit.portfolio.unknown")
        : Ruling.open("fit.portfolio.other", candidate.portfolio().size() + told.size());
  }

  /** What one company tells a fund must not reach its rival on the fund's board. */
  private static Ruling portfolioCompetitor(CompanyCandidate candidate, ScoringContext context) {
    var told = candidate.mandate().scope().pastDeals();
    if (candidate.portfolio().isEmpty() && told.isEmpty()) {
      return Ruling.unknown("fit.portfolio-competitor.unknown");
    }
    var company = candidate.card().organization();
    return Stream.concat(
            company.competitors().stream().filter(rival -> isIn(rival, candidate, context)),
            candidate.portfolio().stream()
                .flatMap(id -> context.directory().find(id).stream())
                .filter(owned -> owned.namesCompetitor(company))
                .map(Organization::name))
        .findFirst()
        .map(rival -> Ruling.closed("fit.portfolio-competitor.rival", rival))
        .orElseGet(() -> Ruling.open("fit.portfolio-competitor.none"));
  }

  private static boolean isIn(
      OrganizationName name, CompanyCandidate candidate, ScoringContext context) {
    var parties = context.directory().partiesCalled(name);
    var word = name.normalized();
    return candidate.portfolio().stream().anyMatch(parties::contains)
        || candidate.mandate().scope().pastDeals().stream()
            .anyMatch(t -> !word.isEmpty() && new OrganizationName(t).normalized().contains(word));
  }

  /** A company that refused an investor does not meet it. */
  private static Ruling companyRefusal(CompanyCandidate candidate, ScoringContext context) {
    var plan = candidate.card().plan();
    if (plan == null || plan.refused().isEmpty()) {
      return Ruling.open("fit.company-refusal.none");
    }
    var refused = new HashSet<OrganizationId>();
    plan.refused().forEach(name -> refused.addAll(context.directory().partiesCalled(name)));
    return refused.contains(context.directory().partyOf(candidate.mandate().investor()))
        ? Ruling.closed("fit.company-refusal.refused")
        : Ruling.open("fit.company-refusal.none");
  }

  /** A company that asks for tickets of some size is not proposed a fund of smaller ones. */
  private static Ruling companyTicket(CompanyCandidate candidate, ScoringContext context) {
    var plan = plan(candidate, context);
    var least = plan == null ? null : plan.smallestTicket();
    var largest = candidate.mandate().ticket().largest();
    if (least == null) {
      return Ruling.open("fit.company-ticket.not-asked");
    }
    if (largest == null || !isComparable(least, largest)) {
      return Ruling.unknown("fit.company-ticket.unknown", least);
    }
    return largest.amount().compareTo(least.amount()) < 0
        ? Ruling.closed("fit.company-ticket.too-small", largest, least)
        : Ruling.open("fit.company-ticket.fits", largest, least);
  }

  /** At an event nobody is seated with a party that said no. */
  private static Ruling noThanks(CompanyCandidate candidate, ScoringContext context) {
    return context.wishes().listOf(candidate.mandate().investor()).stream()
        .filter(Wish::isRefusal)
        .filter(w -> w.offering() == null && w.holder().equals(candidate.company()))
        .findFirst()
        .map(
            no ->
                Ruling.closed(
                    "fit.no-thanks.said",
                    no.speaker(),
                    no.note().isEmpty() ? "" : " (" + no.note() + ")"))
        .orElseGet(() -> Ruling.open("gate.no-thanks.none"));
  }

  /** Parties that the organizer of an event keeps apart stay apart. */
  private static Ruling banned(CompanyCandidate candidate, ScoringContext context) {
    var event = context.event();
    return event == null
        ? Ruling.open("gate.banned.no-event")
        : PartyGates.excluded(
            event,
            candidate.parties(context),
            List.of(context.directory().partyOf(candidate.company())));
  }
}
