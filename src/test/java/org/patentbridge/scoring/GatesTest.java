package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.match.GateVerdict.Answer.CLOSED;
import static org.patentbridge.domain.match.GateVerdict.Answer.OPEN;
import static org.patentbridge.domain.match.GateVerdict.Answer.UNKNOWN;
import static org.patentbridge.fixture.SampleMandates.BATTERY_MATERIALS;
import static org.patentbridge.fixture.SampleNeeds.SAFE_BATTERY_FOR_EBIKES;
import static org.patentbridge.fixture.SampleNeeds.VAGUE;
import static org.patentbridge.fixture.SamplePatents.BARE;
import static org.patentbridge.fixture.SamplePatents.GEL_ELECTROLYTE;
import static org.patentbridge.scoring.Pairs.ALONE;
import static org.patentbridge.scoring.Pairs.DAY;
import static org.patentbridge.scoring.Pairs.at;
import static org.patentbridge.scoring.Pairs.context;
import static org.patentbridge.scoring.Pairs.event;
import static org.patentbridge.scoring.Pairs.eventAbout;
import static org.patentbridge.scoring.Pairs.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.match.GateVerdict.Answer;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus.AnnualFee;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.fixture.SampleDirectory;
import org.patentbridge.fixture.SampleMandates;
import org.patentbridge.fixture.SampleNeeds;
import org.patentbridge.fixture.SampleOffers;
import org.patentbridge.fixture.SampleOrganizations;
import org.patentbridge.fixture.SamplePatents;

class GatesTest {

  private static final Catalogue ENGLISH = new Catalogue(Language.EN);

  @Test
  void patentInForcePassesWithItsDate() {
    expect("legal-status", pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE), OPEN, "2026-01-01");
  }

  @ParameterizedTest
  @EnumSource(
      value = LegalState.class,
      names = {"LAPSED", "EXPIRED", "WITHDRAWN", "REFUSED", "REVOKED"})
  void deadPatentIsStoppedWithDateAndSource(LegalState state) {
    var dead =
        SamplePatents.withStatus(GEL_ELECTROLYTE, SamplePatents.status(state, AnnualFee.UNKNOWN));
    expect("legal-status", pair(VAGUE, dead), CLOSED, "(2026-01-01, register)");
  }

  @Test
  void patentPastItsTermIsStoppedWhateverItsStateSays() {
    var old =
        SamplePatents.withDates(
            GEL_ELECTROLYTE,
            new FilingDates(LocalDate.of(2006, 11, 22), null, null, DAY.minusDays(1)));
    expect("legal-status", pair(VAGUE, old), CLOSED, "2026-11-22");
    var lastDay = SamplePatents.withDates(old, new FilingDates(null, null, null, DAY));
    expect("legal-status", pair(VAGUE, lastDay), OPEN, "in force");
  }

  @Test
  void pendingApplicationPassesAndSaysSo() {
    expect("legal-status", pair(VAGUE, SamplePatents.PENDING), OPEN, "application pending");
  }

  @Test
  void unknownStatusIsUnverified() {
    expect("legal-status", pair(VAGUE, BARE), UNKNOWN, "status unverified");
  }

  @Test
  void grantedPatentWithUnpaidFeeIsUnverified() {
    var unpaid =
        SamplePatents.withStatus(
            GEL_ELECTROLYTE, SamplePatents.status(LegalState.GRANTED, AnnualFee.UNPAID));
    expect("legal-status", pair(VAGUE, unpaid), UNKNOWN, "annual fee is unpaid");
  }

  @Test
  void technologyOfferHasNoStatusToFail() {
    expect("legal-status", pair(VAGUE, SampleOffers.COATING_PROCESS), OPEN, "no patent status");
    expect("licence-in-force", pair(VAGUE, SampleOffers.COATING_PROCESS), OPEN, "offer");
  }

  @Test
  void exclusiveLicenceInForceStopsAndShowsItsEnd() {
    expect(
        "licence-in-force",
        pair(VAGUE, SamplePatents.EXCLUSIVELY_LICENSED),
        CLOSED,
        "(2024-01-01 – 2027-12-31)");
  }

  @ParameterizedTest
  @EnumSource(
      value = Encumbrance.Type.class,
      names = {"SOLE_LICENCE", "PRESERVATION", "DISPUTE"})
  void soleLicencePreservationAndDisputeStop(Encumbrance.Type type) {
    var bound = SamplePatents.encumbered("bound", new Encumbrance(type, null, null, ""));
    expect("licence-in-force", pair(VAGUE, bound), CLOSED, "");
  }

  @Test
  void pledgeNeedsConsentButALicenceBesideItStops() {
    expect("licence-in-force", pair(VAGUE, SamplePatents.PLEDGED), UNKNOWN, "consent");
  }

  @Test
  void endedLicenceDoesNotStop() {
    var ended =
        SamplePatents.encumbered(
            "ended",
            new Encumbrance(Encumbrance.Type.EXCLUSIVE_LICENCE, null, DAY.minusDays(1), ""));
    expect("licence-in-force", pair(VAGUE, ended), OPEN, "is known on 2026-11-23");
  }

  @Test
  void technologyBelowTheAskedLevelIsStopped() {
    var early = withTrl(GEL_ELECTROLYTE, new Trl(5));
    expect("minimum-trl", pair(SAFE_BATTERY_FOR_EBIKES, early), CLOSED, "5 is below the asked 6");
    expect("minimum-trl", pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE), OPEN, "7 reaches");
    expect("minimum-trl", pair(SAFE_BATTERY_FOR_EBIKES, BARE), UNKNOWN, "6 is asked");
    expect("minimum-trl", pair(VAGUE, early), OPEN, "no minimum");
    expect("minimum-trl", pair(BATTERY_MATERIALS, early), OPEN, "no minimum");
  }

  @Test
  void ownPatentIsStopped() {
    var own = held(SampleOrganizations.UNIVERSITY, SampleOrganizations.BATTERY_MAKER);
    expect("own-or-group", pair(SAFE_BATTERY_FOR_EBIKES, own), CLOSED, "苏州禾轨电池有限公司");
  }

  @Test
  void ownPatentUnderAnUnlinkedSpellingOfTheNameIsStopped() {
    var own =
        SamplePatents.withHolders(GEL_ELECTROLYTE, SamplePatents.heldBy("HEGUI  Battery Ltd"));
    expect("own-or-group", pair(SAFE_BATTERY_FOR_EBIKES, own), CLOSED, "one party: HEGUI");
  }

  @Test
  void partyKnownByNameAloneIsRecognised() {
    var name = new OrganizationName("某某材料厂");
    var need = SampleNeeds.withOwner(VAGUE, OrganizationId.named(name));
    var own = SamplePatents.withHolders(BARE, SamplePatents.heldBy("某某材料厂"));
    expect("own-or-group", pair(need, own), CLOSED, "某某材料厂");
  }

  @Test
  void patentOfTheSameGroupIsStopped() {
    var sister = held(SampleOrganizations.SISTER_COMPANY);
    expect("own-or-group", pair(SAFE_BATTERY_FOR_EBIKES, sister), CLOSED, "禾轨集团");
    var parent = SamplePatents.withHolders(GEL_ELECTROLYTE, SamplePatents.heldBy("禾轨集团"));
    expect("own-or-group", pair(SAFE_BATTERY_FOR_EBIKES, parent), CLOSED, "禾轨集团");
  }

  @Test
  void strangersPassAndUnknownPartiesAreUnverified() {
    expect("own-or-group", pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE), OPEN, "neither");
    expect("own-or-group", pair(SAFE_BATTERY_FOR_EBIKES, BARE), UNKNOWN, "holder is not known");
    expect("own-or-group", pair(VAGUE, GEL_ELECTROLYTE), UNKNOWN, "seeker is unnamed");
  }

  @Test
  void competitorNamedBySeekerIsStoppedEvenAsCoHolder() {
    var shared = held(SampleOrganizations.UNIVERSITY, SampleOrganizations.RIVAL);
    var picky =
        SampleOrganizations.withCompetitors(SampleOrganizations.BATTERY_MAKER, "宁波砚流电池股份有限公司");
    var context = knowing(picky, SampleOrganizations.UNIVERSITY, SampleOrganizations.RIVAL);
    expect("competitor", pair(SAFE_BATTERY_FOR_EBIKES, shared), context, CLOSED, "宁波砚流");
    expect("competitor", pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE), context, OPEN, "neither");
  }

  @Test
  void competitorThatIsNotOnRecordIsStoppedByName() {
    var unlinked = SamplePatents.withHolders(GEL_ELECTROLYTE, SamplePatents.heldBy("河岸（集团） 有限公司"));
    var picky =
        SampleOrganizations.withCompetitors(SampleOrganizations.BATTERY_MAKER, "河岸(集团)有限公司");
    expect("competitor", pair(SAFE_BATTERY_FOR_EBIKES, unlinked), knowing(picky), CLOSED, "河岸");
  }

  @Test
  void holderThatAvoidsTheSeekerIsNotDraggedToItsTable() {
    var shy =
        SampleOrganizations.withCompetitors(SampleOrganizations.UNIVERSITY, "hegui battery ltd");
    expect(
        "competitor",
        pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE),
        knowing(shy, SampleOrganizations.BATTERY_MAKER),
        CLOSED,
        "青岚理工大学 will not meet");
  }

  @Test
  void competitorsOfUnknownPartiesAreUnverified() {
    expect("competitor", pair(SAFE_BATTERY_FOR_EBIKES, BARE), UNKNOWN, "holder is not known");
    expect("competitor", pair(VAGUE, GEL_ELECTROLYTE), UNKNOWN, "seeker is unnamed");
  }

  @Test
  void needThatIsNotOpenIsNotServed() {
    for (var status : List.of(NeedStatus.PAUSED, NeedStatus.SOLVED, NeedStatus.WITHDRAWN)) {
      expect("need-open", pair(handled(null, status), GEL_ELECTROLYTE), CLOSED, "the need");
    }
    expect("need-open", pair(handled(DAY.minusDays(1), NeedStatus.OPEN), BARE), CLOSED, "until");
    expect("need-open", pair(handled(DAY, NeedStatus.OPEN), BARE), OPEN, "2026-11-23");
    expect("need-open", pair(handled(null, NeedStatus.OPEN), BARE), OPEN, "without an end");
    expect("need-open", pair(BATTERY_MATERIALS, BARE), OPEN, "mandate");
  }

  @Test
  void bannedPairStaysApart() {
    var patent = OfferingId.of(GEL_ELECTROLYTE.id());
    var ban = new PairRule(PairRule.Kind.BAN, SAFE_BATTERY_FOR_EBIKES.owner(), patent);
    var pin = new PairRule(PairRule.Kind.PIN, SAFE_BATTERY_FOR_EBIKES.owner(), patent);
    var candidate = pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE);
    expect("banned", candidate, at(event(null, ban)), CLOSED, "banned");
    expect("banned", candidate, at(event(null, pin)), OPEN, "did not ban");
    expect("banned", pair(SAFE_BATTERY_FOR_EBIKES, BARE), at(event(null, ban)), OPEN, "did not");
    expect("banned", candidate, OPEN, "outside of events");
  }

  @Test
  void excludedPartiesAndGroupsStayApart() {
    var candidate = pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE);
    var seeker = SAFE_BATTERY_FOR_EBIKES.owner();
    var holder = SampleDirectory.ALL.holderParty(candidate.offering());
    var stranger = new OrganizationId("sme:stranger");
    expect("banned", candidate, excluding(Exclusion.pair(holder, seeker)), CLOSED, "apart");
    expect("banned", candidate, excluding(Exclusion.pair(seeker, stranger)), OPEN, "did not");
    expect("banned", candidate, excluding(Exclusion.party(holder)), CLOSED, "excluded");
    expect("banned", candidate, excluding(Exclusion.party(seeker)), CLOSED, "excluded");
    expect("banned", candidate, excluding(Exclusion.party(stranger)), OPEN, "did not");
    var name = candidate.offering().findFirstHolder().orElseThrow().name().raw();
    expect("banned", candidate, excluding(Exclusion.group(name, null)), CLOSED, name);
    expect("banned", candidate, excluding(Exclusion.group(name, seeker)), CLOSED, name);
    expect("banned", candidate, excluding(Exclusion.group(name, stranger)), OPEN, "did not");
    expect("banned", candidate, excluding(Exclusion.group("别的集团", null)), OPEN, "did not");
  }

  @Test
  void excludedGroupLeavesPairsOfUnknownHoldersOpenToQuestion() {
    var nameless = pair(SAFE_BATTERY_FOR_EBIKES, BARE);
    expect("banned", nameless, excluding(Exclusion.group("某集团", null)), UNKNOWN, "not known");
  }

  private static ScoringContext excluding(Exclusion exclusion) {
    return at(event(null).withExclusions(List.of(exclusion)));
  }

  @Test
  void holderOutsideTheDemandedRegionIsStopped() {
    expect("region", pair(BATTERY_MATERIALS, GEL_ELECTROLYTE), OPEN, "320100");
    expect("region", pair(BATTERY_MATERIALS, inRegion("330100")), CLOSED, "330100");
    expect("region", pair(BATTERY_MATERIALS, BARE), UNKNOWN, "320000");
    expect("region", pair(SAFE_BATTERY_FOR_EBIKES, inRegion("330100")), OPEN, "no region");
  }

  @Test
  void holderKnownByProvinceOnlyMayBeInTheDemandedCity() {
    var inCity =
        SampleMandates.withRegions(BATTERY_MATERIALS, List.of(new RegionCode("320500")), List.of());
    expect("region", pair(inCity, inRegion("320000")), UNKNOWN, "not precise");
    expect("region", pair(inCity, inRegion("320100")), CLOSED, "outside");
  }

  @Test
  void regionOfTheHolderStandsInForTheRecord() {
    var unlocated = SamplePatents.withRecord(GEL_ELECTROLYTE, PatentRecord.UNKNOWN);
    expect("region", pair(BATTERY_MATERIALS, unlocated), OPEN, "320100");
  }

  @Test
  void fundPastItsPeriodIsNotServed() {
    var over = SampleMandates.withActiveUntil(BATTERY_MATERIALS, DAY.minusDays(1));
    var silent = SampleMandates.withActiveUntil(BATTERY_MATERIALS, null);
    expect("fund-active", pair(BATTERY_MATERIALS, BARE), OPEN, "2030-12-31");
    expect("fund-active", pair(over, BARE), CLOSED, "2026-11-22");
    expect("fund-active", pair(silent, BARE), UNKNOWN, "not stated");
    expect("fund-active", pair(VAGUE, BARE), OPEN, "need");
  }

  @Test
  void excludedOrganizationIsNotProposedToTheFund() {
    expect(
        "investor-exclusion",
        pair(BATTERY_MATERIALS, held(SampleOrganizations.RIVAL)),
        CLOSED,
        "宁波砚流");
    expect("investor-exclusion", pair(BATTERY_MATERIALS, GEL_ELECTROLYTE), OPEN, "not among");
    expect("investor-exclusion", pair(BATTERY_MATERIALS, BARE), UNKNOWN, "not known");
    expect(
        "investor-exclusion",
        pair(SampleMandates.withExcluded(BATTERY_MATERIALS), BARE),
        OPEN,
        "not among");
    expect(
        "investor-exclusion",
        pair(
            SampleMandates.withExcluded(BATTERY_MATERIALS, "禾轨集团"),
            held(SampleOrganizations.SISTER_COMPANY)),
        CLOSED,
        "常州禾轨");
  }

  @ParameterizedTest
  @EnumSource(Confidentiality.class)
  void confidentialityIsToldAndClosesNothing(Confidentiality level) {
    var need = SampleNeeds.withHandling(VAGUE, level, null, NeedStatus.OPEN);
    expect("confidentiality", pair(need, BARE), at(event(null)), OPEN, "the need");
    expect("confidentiality", pair(BATTERY_MATERIALS, BARE), OPEN, "mandate");
  }

  @Test
  void whatIsOnNoLinkOfTheChainIsNotListedAtItsEvent() {
    var battery = new ChainId("power-battery");
    var cathode = new Placement(ChainLinkId.parse("power-battery/cathode"), 0.9, "H01M4/505");
    var valve = new Placement(ChainLinkId.parse("hydrogen/valves"), 0.9, "F16K1/42");
    var bare = pair(SAFE_BATTERY_FOR_EBIKES, BARE);
    var atChainEvent = at(eventAbout(battery, null));
    expect("event-chain", placed(bare, valve, cathode), atChainEvent, OPEN, "H01M4/505");
    expect("event-chain", placed(bare, valve), atChainEvent, CLOSED, "power-battery");
    expect("event-chain", placed(bare), atChainEvent, CLOSED, "power-battery");
    expect("event-chain", placed(bare), at(event(null)), OPEN, "no single chain");
  }

  private static Candidate placed(Candidate candidate, Placement... links) {
    return new Candidate(
        candidate.seeker(),
        candidate.offering(),
        candidate.relevance(),
        candidate.sharedTerms(),
        candidate.seekerLinks(),
        List.of(links));
  }

  @Test
  void seekerFromElsewhereIsNotServedByARegionalEvent() {
    var suzhou = pair(SAFE_BATTERY_FOR_EBIKES, BARE);
    var jiangsu = new RegionCode("320000");
    var changzhou = new RegionCode("320400");
    expect("event-region", suzhou, at(event(jiangsu)), OPEN, "320500");
    expect("event-region", suzhou, at(event(changzhou)), CLOSED, "320500");
    expect("event-region", pair(VAGUE, BARE), at(event(jiangsu)), UNKNOWN, "320000");
    expect("event-region", suzhou, at(event(null)), OPEN, "all regions");
    expect("event-region", suzhou, OPEN, "all regions");
    var somewhereInJiangsu = SampleNeeds.withContext(SAFE_BATTERY_FOR_EBIKES, regionOnly(jiangsu));
    expect("event-region", pair(somewhereInJiangsu, BARE), at(event(changzhou)), UNKNOWN, "320400");
  }

  @Test
  void noNeedTermsMeanNoMinimum() {
    var need = SampleNeeds.withTerms(SAFE_BATTERY_FOR_EBIKES, NeedTerms.UNKNOWN);
    expect("minimum-trl", pair(need, BARE), OPEN, "no minimum");
  }

  private static void expect(String gate, Candidate candidate, Answer answer, String fact) {
    expect(gate, candidate, ALONE, answer, fact);
  }

  private static void expect(
      String gate, Candidate candidate, ScoringContext context, Answer answer, String fact) {
    var ruling = Gates.find(gate).orElseThrow().ask(candidate, context);
    assertThat(ruling.answer()).as(ruling.toString()).isEqualTo(answer);
    assertThat(ENGLISH.say(ruling.reason())).contains(fact);
  }

  private static ScoringContext knowing(Organization... known) {
    return context(null, SampleDirectory.of(known));
  }

  private static TechnologyNeed handled(
      @org.jspecify.annotations.Nullable LocalDate until, NeedStatus status) {
    return SampleNeeds.withHandling(VAGUE, Confidentiality.PUBLIC, until, status);
  }

  private static Patent held(Organization... holders) {
    return SamplePatents.withHolders(
        GEL_ELECTROLYTE,
        List.of(holders).stream()
            .map(SamplePatents::heldBy)
            .toArray(org.patentbridge.domain.patent.Holder[]::new));
  }

  private static Patent inRegion(String code) {
    return SamplePatents.withRecord(
        GEL_ELECTROLYTE, new PatentRecord(List.of(), "", null, new RegionCode(code), null));
  }

  private static Patent withTrl(Patent patent, Trl level) {
    return SamplePatents.withReadiness(
        patent, new Readiness(level, "", null, List.of(), List.of(), ""));
  }

  private static NeedContext regionOnly(RegionCode region) {
    return new NeedContext(List.of(), "", Set.of(), List.of(), region);
  }
}
