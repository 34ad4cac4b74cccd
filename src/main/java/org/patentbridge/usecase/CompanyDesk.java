package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.company.CardGap;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.company.Funding;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.company.OwnPatent;
import org.patentbridge.domain.company.PatentBacking;
import org.patentbridge.domain.company.PatentedLink;
import org.patentbridge.domain.investor.CompanySketch;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;

/** Puts together what is known of companies. */
@Singleton
class CompanyDesk {

  /** Newest patents that a card looks at; few small firms have more. */
  private static final int PATENTS = 500;

  private static final String STATED = "stated by the company";

  private final Engine engine;
  private final InvestorDesk investors;
  private @Nullable ChainPlacer placer;

  @jakarta.inject.Inject
  CompanyDesk(Engine engine, InvestorDesk investors) {
    this.engine = engine;
    this.investors = investors;
  }

  /** What gates ask of a company: neither patents nor needs are looked up yet. */
  CompanyCard bare(Organization company, LocalDate asOf) {
    var directory = engine.directory();
    var party = directory.partyOf(company.id());
    var plan = findPlan(party, directory);
    return told(
        new CompanyCard(
            company,
            asOf,
            PatentBacking.NONE,
            links(company),
            List.of(),
            new Funding(investors.past(asOf).roundsOf(party)),
            plan,
            List.of()));
  }

  /** The whole card, with the company's own patents and its open needs, for whoever may see all. */
  CompanyCard whole(CompanyCard card) {
    var directory = engine.directory();
    var party = directory.partyOf(card.organization().id());
    return told(
        new CompanyCard(
            card.organization(),
            card.asOf(),
            patents(card.organization(), card.asOf()),
            card.links(),
            needs(party, directory, card.asOf()),
            card.funding(),
            card.plan(),
            List.of()));
  }

  /**
   * What a viewer may see of a card: plan and the names that the company must not meet are for the
   * company itself and the organizer; needs are shown under its name only where it made them
   * public.
   */
  CompanyCard seenBy(Viewer viewer, CompanyCard card) {
    if (viewer.isOrganizer() || viewer.actsFor(card.organization().id())) {
      return card;
    }
    return told(
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
            List.of()));
  }

  private @Nullable FundingPlan findPlan(OrganizationId party, PartyDirectory directory) {
    return idsOf(party, directory).stream()
        .flatMap(id -> engine.records().plans().find(id).stream())
        .findFirst()
        .orElse(null);
  }

  /** Ids under which records may know a party: those that are one with it, and its names. */
  private static List<OrganizationId> idsOf(OrganizationId party, PartyDirectory directory) {
    return Stream.concat(
            Stream.concat(Stream.of(party), directory.decided().membersOf(party).stream()),
            directory.spellingsOf(party).stream().map(OrganizationId::named))
        .distinct()
        .toList();
  }

  private List<TechnologyNeed> needs(
      OrganizationId party, PartyDirectory directory, LocalDate asOf) {
    return idsOf(party, directory).stream()
        .flatMap(id -> engine.records().needs().listOf(id).stream())
        .filter(need -> need.isOpenOn(asOf))
        .distinct()
        .sorted(Comparator.comparing(TechnologyNeed::id))
        .toList();
  }

  private List<Placement> links(Organization company) {
    return company.chainLinks().isEmpty()
        ? placer()
            .place(
                Stream.concat(Stream.of(company.name().raw()), company.products().stream())
                    .collect(Collectors.joining("\n")),
                List.of(),
                company.industry())
        : company.chainLinks().stream().map(link -> new Placement(link, 1, STATED)).toList();
  }

  private synchronized ChainPlacer placer() {
    var known = placer;
    if (known == null) {
      known = new ChainPlacer(engine.rulebook().chains());
      placer = known;
    }
    return known;
  }

  private PatentBacking patents(Organization company, LocalDate asOf) {
    var directory = engine.directory();
    var party = directory.partyOf(company.id());
    var names = directory.searchNames(party);
    if (names.isEmpty()) {
      return PatentBacking.NONE;
    }
    var filter =
        new RetrievalQuery.Filter(new Condition.Value(ValueField.KIND, "patent"))
            .and(Condition.anyOf(ValueField.HOLDER, names));
    var ids =
        engine.retriever().latest(filter, PATENTS).stream()
            .map(hit -> OfferingId.parse(hit.id()).key())
            .map(PatentId::new)
            .toList();
    var found = engine.records().patents().findAll(ids);
    var own =
        ids.stream()
            .flatMap(id -> Stream.ofNullable(found.get(id)))
            .filter(patent -> isHeldBy(patent, party, directory))
            .map(patent -> OwnPatent.of(patent, asOf))
            .toList();
    var held =
        ids.size() < PATENTS
            ? own.size()
            : engine.retriever().count(new RetrievalQuery("", "", filter, 1));
    return new PatentBacking(held, own, linksOf(own));
  }

  private static boolean isHeldBy(Patent patent, OrganizationId party, PartyDirectory directory) {
    return patent.holders().stream().anyMatch(h -> directory.partyOf(h).equals(party));
  }

  private List<PatentedLink> linksOf(List<OwnPatent> own) {
    Map<ChainLinkId, List<Map.Entry<PatentId, Double>>> found = new TreeMap<>();
    for (var patent : own) {
      if (!patent.isDead()) {
        var text = patent.patent().text().all();
        for (var place : engine.placer().place(text, patent.patent().ipc())) {
          found
              .computeIfAbsent(place.link(), l -> new ArrayList<>())
              .add(Map.entry(patent.patent().id(), place.confidence()));
        }
      }
    }
    List<PatentedLink> links = new ArrayList<>();
    found.forEach((link, patents) -> links.add(linkOf(link, patents)));
    links.sort(Comparator.comparing(PatentedLink::evidence).reversed());
    return links;
  }

  private static PatentedLink linkOf(ChainLinkId link, List<Map.Entry<PatentId, Double>> patents) {
    var surest =
        Map.Entry.<PatentId, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    return new PatentedLink(
        link,
        patents.stream().mapToDouble(Map.Entry::getValue).sum(),
        patents.stream().sorted(surest).map(Map.Entry::getKey).toList());
  }

  /** The same card with the list of what it has nothing about. */
  private static CompanyCard told(CompanyCard card) {
    var company = card.organization();
    Set<CardGap> gaps = EnumSet.of(CardGap.LICENCES_IN);
    note(gaps, CardGap.PATENTS, card.patents().held() == 0);
    note(
        gaps,
        CardGap.PATENT_GRADES,
        card.patents().patents().stream().allMatch(p -> p.grade().isEmpty()));
    note(gaps, CardGap.PRODUCTS, company.products().isEmpty());
    note(gaps, CardGap.REGION, company.region() == null);
    note(gaps, CardGap.TAGS, company.tags().isEmpty());
    note(gaps, CardGap.CHAIN_LINKS, card.links().isEmpty() && card.patents().links().isEmpty());
    note(gaps, CardGap.OPEN_NEEDS, card.needs().isEmpty());
    note(gaps, CardGap.FUNDING, card.funding().rounds().isEmpty());
    note(gaps, CardGap.STAGE, card.funding().stage() == null);
    note(gaps, CardGap.INVESTORS, card.funding().investors().isEmpty());
    note(gaps, CardGap.FUNDING_PLAN, card.plan() == null);
    return new CompanyCard(
        company,
        card.asOf(),
        card.patents(),
        card.links(),
        card.needs(),
        card.funding(),
        card.plan(),
        List.copyOf(gaps));
  }

  private static void note(Set<CardGap> gaps, CardGap gap, boolean missing) {
    if (missing) {
      gaps.add(gap);
    }
  }

  /** The company as the model of past deals sees it. */
  CompanySketch sketch(CompanyCard card) {
    var past = investors.past(card.asOf());
    var company = card.organization();
    var party = engine.directory().partyOf(company.id());
    var rounds = card.funding().rounds();
    var words =
        Stream.concat(
                Stream.concat(Stream.of(company.name().raw()), company.products().stream()),
                linkNames(card).stream())
            .toList();
    var domains =
        Stream.concat(
                rounds.stream().flatMap(r -> r.industries().stream()),
                past.histories().domainsIn(words).stream())
            .toList();
    var region = company.region();
    return new CompanySketch(
        domains,
        roundOf(card),
        region == null
            ? past.readers().cityOf(company.name().raw())
            : new RegionCode(region.city()),
        past.book().investorsOf(party));
  }

  private List<String> linkNames(CompanyCard card) {
    return Stream.concat(
            card.links().stream().map(Placement::link),
            card.patents().links().stream().map(PatentedLink::link))
        .distinct()
        .flatMap(
            id ->
                engine.rulebook().findChain(id.chain()).stream()
                    .flatMap(chain -> chain.findLink(id).stream()))
        .map(link -> link.nameZh())
        .toList();
  }

  private static @Nullable DealTerms roundOf(CompanyCard card) {
    var plan = card.plan();
    var planned = plan != null && plan.isOpenOn(card.asOf()) ? plan.stage() : null;
    var last = card.funding().stage();
    var sought = planned != null ? planned : last == null ? null : last.next();
    return sought == null ? null : new DealTerms("", sought, null, "");
  }
}
