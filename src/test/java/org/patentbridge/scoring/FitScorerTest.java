package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.company.Funding;
import org.patentbridge.domain.company.FundingPlan;
import org.patentbridge.domain.company.OwnPatent;
import org.patentbridge.domain.company.PatentBacking;
import org.patentbridge.domain.company.PatentedLink;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Exclusion;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.investor.PredictionPart;
import org.patentbridge.domain.investor.TrackRecord;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentId;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.mandate.MandateScope;
import org.patentbridge.domain.mandate.TicketSize;
import org.patentbridge.domain.match.GateVerdict.Answer;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.fixture.SampleDirectory;
import org.patentbridge.fixture.SampleMandates;
import org.patentbridge.fixture.SampleOrganizations;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.rulebook.RulebookReader;

/** The fund in Hangzhou and the maker of batteries in Suzhou, under each other's conditions. */
class FitScorerTest {

  private static final FitScorer SCORER =
      new FitScorer(new RulebookReader().read(Path.of("index-config")));
  private static final Organization MAKER = SampleOrganizations.BATTERY_MAKER;
  private static final InvestorMandate FUND =
      with(
          SampleMandates.BATTERY_MATERIALS,
          new TicketSize(Money.yuan(5_000_000), Money.yuan(20_000_000)));
  private static final Placement ELECTROLYTE =
      new Placement(SampleMandates.BATTERY_MATERIALS.scope().chainLinks().iterator().next(), 1, "");
  private static final TrackRecord LIKELY =
      new TrackRecord(
          null,
          new InvestorPrediction(
              3,
              101,
              FUND.investor(),
              "栎石",
              List.of(
                  new PredictionPart(
                      "domain",
                      new Points(1_250),
                      false,
                      List.of("泠岳储能 A轮 2024"),
                      Reason.of("prediction.partners.none")))),
          List.of());

  private static InvestorMandate with(InvestorMandate m, TicketSize ticket) {
    return new InvestorMandate(
        m.id(),
        m.investor(),
        m.type(),
        m.stages(),
        ticket,
        m.scope(),
        m.thesis(),
        m.activeUntil(),
        m.meetingCapacity(),
        m.origin());
  }

  private static InvestorMandate withPastDeals(String... told) {
    var s = FUND.scope();
    return new InvestorMandate(
        FUND.id(),
        FUND.investor(),
        FUND.type(),
        FUND.stages(),
        FUND.ticket(),
        new MandateScope(
            s.chainLinks(), s.regionsMust(), s.regionsWished(), s.excluded(), List.of(told)),
        FUND.thesis(),
        FUND.activeUntil(),
        null,
        Origin.ENTERED);
  }

  private static FundingPlan plan(
      @Nullable InvestmentStage stage, @Nullable Money amount, String... refused) {
    return new FundingPlan(
        MAKER.id(),
        stage,
        amount,
        null,
        List.of(),
        Set.of(),
        Stream.of(refused).map(OrganizationName::new).toList(),
        null,
        Origin.ENTERED);
  }

  private static Investment round(@Nullable InvestmentStage stage, String date) {
    return new Investment(
        new InvestmentId("d" + date + stage),
        DealParty.named(MAKER.name().raw()),
        "",
        List.of(),
        new DealTerms("", stage, null, ""),
        LocalDate.parse(date),
        List.of(),
        null,
        Origin.ENTERED);
  }

  private static CompanyCard card(
      Organization company, @Nullable FundingPlan plan, Investment... rounds) {
    return new CompanyCard(
        company,
        Pairs.DAY,
        PatentBacking.NONE,
        List.of(ELECTROLYTE),
        List.of(),
        new Funding(List.of(rounds)),
        plan,
        List.of());
  }

  private static CompanyCandidate candidate(InvestorMandate mandate, CompanyCard card) {
    return new CompanyCandidate(mandate, List.of(ELECTROLYTE), card, TrackRecord.NONE, List.of());
  }

  private static Answer ask(String gate, CompanyCandidate candidate) {
    return ask(gate, candidate, Pairs.ALONE);
  }

  private static Answer ask(String gate, CompanyCandidate candidate, ScoringContext context) {
    return SCORER.verdicts(candidate, context).stream()
        .filter(v -> v.gate().equals(gate))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no gate " + gate))
        .answer();
  }

  private static ScorePart part(String feature, CompanyCandidate candidate) {
    return SCORER.points(candidate, Pairs.ALONE).parts().stream()
        .filter(p -> p.feature().equals(feature))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no feature " + feature));
  }

  @Test
  void plannedRoundOfAnotherStageClosesAndOneOfTheFundsOpens() {
    assertThat(ask("stage", candidate(FUND, card(MAKER, plan(InvestmentStage.A, null)))))
        .isEqualTo(Answer.OPEN);
    assertThat(ask("stage", candidate(FUND, card(MAKER, plan(InvestmentStage.SEED, null)))))
        .isEqualTo(Answer.CLOSED);
  }

  @Test
  void companyThatIsBeyondAllStagesOfTheFundIsClosedAndTheNextRoundIsOpen() {
    var preA = card(MAKER, null, round(InvestmentStage.PRE_A, "2025-01-01"));
    var c = card(MAKER, null, round(InvestmentStage.C, "2025-01-01"));
    var seed = card(MAKER, null, round(InvestmentStage.SEED, "2020-01-01"));
    assertThat(ask("stage", candidate(FUND, preA))).isEqualTo(Answer.OPEN);
    assertThat(ask("stage", candidate(FUND, c))).isEqualTo(Answer.CLOSED);
    assertThat(ask("stage", candidate(FUND, seed))).isEqualTo(Answer.UNKNOWN);
    assertThat(ask("stage", candidate(FUND, card(MAKER, null)))).isEqualTo(Answer.UNKNOWN);
    assertThat(ask("stage", candidate(SampleMandates.withStages(FUND), c)))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void planThatIsOverSaysNothingButARefusalStands() {
    var past =
        new FundingPlan(
            MAKER.id(),
            InvestmentStage.SEED,
            Money.yuan(1),
            null,
            List.of(),
            Set.of(),
            List.of(SampleOrganizations.FUND.name()),
            Pairs.DAY.minusDays(1),
            Origin.ENTERED);
    var candidate = candidate(FUND, card(MAKER, past));
    assertThat(ask("stage", candidate)).isEqualTo(Answer.UNKNOWN);
    assertThat(ask("ticket", candidate)).isEqualTo(Answer.UNKNOWN);
    assertThat(part("ticket-fit", candidate).missing()).isTrue();
  }

  @Test
  void ticketAboveAllThatIsSoughtIsClosed() {
    assertThat(ask("ticket", candidate(FUND, card(MAKER, plan(null, Money.yuan(4_999_999))))))
        .isEqualTo(Answer.CLOSED);
    assertThat(ask("ticket", candidate(FUND, card(MAKER, plan(null, Money.yuan(5_000_000))))))
        .isEqualTo(Answer.OPEN);
    assertThat(ask("ticket", candidate(FUND, card(MAKER, plan(null, Money.parse("9", "USD"))))))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(ask("ticket", candidate(FUND, card(MAKER, null)))).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void companyMayAskForALeastTicket() {
    var asks =
        new FundingPlan(
            MAKER.id(),
            null,
            null,
            Money.yuan(20_000_001),
            List.of(),
            Set.of(),
            List.of(),
            null,
            Origin.ENTERED);
    assertThat(ask("company-ticket", candidate(FUND, card(MAKER, asks)))).isEqualTo(Answer.CLOSED);
    assertThat(ask("company-ticket", candidate(FUND, card(MAKER, null)))).isEqualTo(Answer.OPEN);
  }

  @Test
  void fundThatTheCompanyRefusesIsClosedUnderEachOfItsNames() {
    for (var name : List.of("杭州栎石创业投资合伙企业", " 杭州栎石创业投资合伙企业 ")) {
      var directory = new Namesake(SampleDirectory.ALL, name);
      var context = Pairs.context(null, directory);
      var refused = candidate(FUND, card(MAKER, plan(null, null, name)));
      assertThat(ask("company-refusal", refused, context)).isEqualTo(Answer.CLOSED);
    }
    assertThat(ask("company-refusal", candidate(FUND, card(MAKER, plan(null, null, "另一家")))))
        .isEqualTo(Answer.OPEN);
  }

  /** A directory that knows the fund by one name. */
  private record Namesake(SampleDirectory known, String name) implements ScoringContext.Directory {

    @Override
    public Optional<Organization> find(OrganizationId id) {
      return known.find(id);
    }

    @Override
    public List<Organization> holdersOf(Offering offering) {
      return known.holdersOf(offering);
    }

    @Override
    public OrganizationId holderParty(Offering offering) {
      return known.holderParty(offering);
    }

    @Override
    public Set<OrganizationId> partiesCalled(OrganizationName called) {
      return called.equals(new OrganizationName(name))
          ? Set.of(SampleOrganizations.FUND.id())
          : Set.of();
    }
  }

  @Test
  void companyOutsideOfTheDemandedRegionIsClosed() {
    var ningbo = SampleOrganizations.withRegion(MAKER, new RegionCode("330200"));
    assertThat(ask("region", candidate(FUND, card(MAKER, null)))).isEqualTo(Answer.OPEN);
    assertThat(ask("region", candidate(FUND, card(ningbo, null)))).isEqualTo(Answer.CLOSED);
    assertThat(
            ask("region", candidate(FUND, card(SampleOrganizations.withRegion(MAKER, null), null))))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void excludedCompanyIsClosed() {
    assertThat(ask("investor-exclusion", candidate(FUND, card(SampleOrganizations.RIVAL, null))))
        .isEqualTo(Answer.CLOSED);
    assertThat(ask("investor-exclusion", candidate(FUND, card(MAKER, null))))
        .isEqualTo(Answer.OPEN);
  }

  @Test
  void fundWhosePeriodIsOverIsClosed() {
    var over = SampleMandates.withActiveUntil(FUND, Pairs.DAY.minusDays(1));
    assertThat(ask("fund-active", candidate(over, card(MAKER, null)))).isEqualTo(Answer.CLOSED);
    assertThat(ask("fund-active", candidate(FUND, card(MAKER, null)))).isEqualTo(Answer.OPEN);
  }

  @Test
  void companyOfTheOwnPortfolioAndItsRivalAreClosed() {
    var own =
        new CompanyCandidate(
            FUND, List.of(), card(MAKER, null), TrackRecord.NONE, List.of(MAKER.id()));
    assertThat(ask("portfolio", own)).isEqualTo(Answer.CLOSED);
    var told = withPastDeals("苏州禾轨电池有限公司 A轮(2024)");
    assertThat(ask("portfolio", candidate(told, card(MAKER, null)))).isEqualTo(Answer.CLOSED);
    assertThat(ask("portfolio", candidate(FUND, card(MAKER, null)))).isEqualTo(Answer.UNKNOWN);

    var wary = SampleOrganizations.withCompetitors(MAKER, SampleOrganizations.RIVAL.name().raw());
    var rivals = withPastDeals("宁波砚流电池股份有限公司 B轮");
    assertThat(ask("portfolio-competitor", candidate(rivals, card(wary, null))))
        .isEqualTo(Answer.CLOSED);
    assertThat(ask("portfolio-competitor", candidate(rivals, card(MAKER, null))))
        .isEqualTo(Answer.OPEN);
  }

  @Test
  void refusalAndExclusionOfAnEventHold() {
    var no =
        new Wish(
            new EventId("sample-event"),
            Side.HOLDER,
            FUND.investor(),
            MAKER.id(),
            null,
            WishWord.NO_THANKS,
            "",
            Origin.ENTERED);
    var refused =
        new ScoringContext(
            Pairs.DAY,
            null,
            SampleDirectory.ALL,
            new WishBook(List.of(no)),
            ScoringContext.Past.NONE);
    var candidate = candidate(FUND, card(MAKER, null));
    assertThat(ask("no-thanks", candidate, refused)).isEqualTo(Answer.CLOSED);
    assertThat(ask("no-thanks", candidate)).isEqualTo(Answer.OPEN);
    var apart =
        Pairs.event(null).withExclusions(List.of(Exclusion.pair(FUND.investor(), MAKER.id())));
    assertThat(ask("banned", candidate, Pairs.at(apart))).isEqualTo(Answer.CLOSED);
    assertThat(ask("banned", candidate, Pairs.at(Pairs.event(null)))).isEqualTo(Answer.OPEN);
  }

  @Test
  void closedGateIsNeverOutvotedAndItsReasonIsKept() {
    var closed = candidate(FUND, card(MAKER, plan(InvestmentStage.SEED, null)));
    assertThat(SCORER.score(closed, Pairs.ALONE))
        .isInstanceOfSatisfying(
            FitOutcome.Apart.class, a -> assertThat(a.misfit().closed().gate()).isEqualTo("stage"));
  }

  @Test
  void patentsOnTheLinksOfTheMandateEarnPointsAndNoneKnownIsMissing() {
    var own = OwnPatent.of(SamplePatents.GEL_ELECTROLYTE, Pairs.DAY);
    var backed =
        new CompanyCard(
            MAKER,
            Pairs.DAY,
            new PatentBacking(
                1,
                List.of(own),
                List.of(new PatentedLink(ELECTROLYTE.link(), .9, List.of(own.patent().id())))),
            List.of(),
            List.of(),
            Funding.UNKNOWN,
            null,
            List.of());
    var with = part("patent-backing", candidate(FUND, backed));
    assertThat(with.missing()).isFalse();
    assertThat(with.value()).isPositive();
    assertThat(with.evidence()).isNotEmpty();
    assertThat(part("patent-backing", candidate(FUND, card(MAKER, null))).missing()).isTrue();
    assertThat(part("chain-proximity", candidate(FUND, backed)).value()).isPositive();
  }

  @Test
  void standingAmongAllInvestorsIsTheTrackRecord() {
    var candidate =
        new CompanyCandidate(FUND, List.of(ELECTROLYTE), card(MAKER, null), LIKELY, List.of());
    assertThat(part("track-record", candidate).value()).isEqualTo(.98);
    assertThat(part("track-record", candidate).evidence()).containsExactly("泠岳储能 A轮 2024");
    assertThat(part("track-record", candidate(FUND, card(MAKER, null))).missing()).isTrue();
  }

  @Test
  void mandateThatTellsNoRoundIsKnownByItsDeals() {
    var history =
        new InvestorHistory(
            FUND.investor(),
            List.of("栎石"),
            new InvestorHistory.Activity(2, 2, 1, null, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                round(InvestmentStage.A, "2024-01-01"), round(InvestmentStage.C, "2023-01-01")));
    var candidate =
        new CompanyCandidate(
            SampleMandates.withStages(FUND),
            List.of(),
            card(MAKER, plan(InvestmentStage.A, null)),
            new TrackRecord(history, null, List.of()),
            List.of());
    assertThat(part("stage-fit", candidate).value()).isEqualTo(.35);
  }

  /** Whatever is known and whatever is not: values are lawful, and every sentence can be said. */
  @Test
  void everyReasonIsSaidInBothLanguagesAndNoSentenceIsDead() {
    var chinese = new Catalogue(Language.ZH);
    var english = new Catalogue(Language.EN);
    var said = new TreeSet<String>();
    var luck = new Random(23);
    for (int i = 0; i < 4_000; i++) {
      var candidate = random(luck);
      List<Reason> reasons = new ArrayList<>();
      var context = RandomFits.context(luck, candidate);
      SCORER.verdicts(candidate, context).forEach(v -> reasons.add(v.reason()));
      var score = SCORER.points(candidate, context);
      assertThat(score.total()).isBetween(Points.ZERO, Points.of(100));
      score.parts().forEach(p -> reasons.add(p.because()));
      for (var reason : reasons) {
        assertThat(chinese.say(reason)).as("round %d", i).doesNotContain("{").isNotBlank();
        assertThat(english.say(reason)).as("round %d", i).doesNotContain("{").isNotBlank();
        said.add(reason.key());
      }
    }
    said.removeIf(key -> !key.startsWith("fit."));
    assertThat(said).containsExactlyElementsOf(english.keysOf("fit."));
    assertThat(said).containsExactlyElementsOf(chinese.keysOf("fit."));
  }

  private static CompanyCandidate random(Random luck) {
    var stages = InvestmentStage.values();
    var mandate = RandomFits.mandate(luck, FUND);
    var plan =
        luck.nextInt(3) == 0
            ? null
            : new FundingPlan(
                MAKER.id(),
                luck.nextBoolean() ? stages[luck.nextInt(stages.length)] : null,
                RandomFits.money(luck),
                RandomFits.money(luck),
                luck.nextBoolean() ? List.of(new RegionCode("330000")) : List.of(),
                luck.nextBoolean() ? Set.of(InvestorType.VC) : Set.of(),
                luck.nextInt(4) == 0 ? List.of(SampleOrganizations.FUND.name()) : List.of(),
                luck.nextInt(6) == 0 ? Pairs.DAY.minusDays(2) : null,
                Origin.ENTERED);
    var company =
        luck.nextInt(4) == 0
            ? SampleOrganizations.withCompetitors(MAKER, "宁波砚流电池股份有限公司")
            : luck.nextBoolean() ? MAKER : SampleOrganizations.withRegion(MAKER, null);
    var own = OwnPatent.of(SamplePatents.GEL_ELECTROLYTE, Pairs.DAY);
    var card =
        new CompanyCard(
            company,
            Pairs.DAY,
            luck.nextBoolean() ? PatentBacking.NONE : new PatentBacking(1, List.of(own), List.of()),
            luck.nextBoolean() ? List.of(ELECTROLYTE) : List.of(),
            List.of(),
            luck.nextBoolean()
                ? Funding.UNKNOWN
                : new Funding(List.of(round(stages[luck.nextInt(stages.length)], "2024-01-01"))),
            plan,
            List.of());
    var history =
        luck.nextBoolean()
            ? null
            : new InvestorHistory(
                FUND.investor(),
                List.of("栎石"),
                new InvestorHistory.Activity(1, 1, 1, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(round(InvestmentStage.A, "2024-01-01")));
    return new CompanyCandidate(
        mandate,
        luck.nextBoolean() ? List.of(ELECTROLYTE) : List.of(),
        card,
        new TrackRecord(history, luck.nextBoolean() ? LIKELY.prediction() : null, List.of()),
        luck.nextInt(4) == 0 ? List.of(MAKER.id()) : List.of());
  }
}
