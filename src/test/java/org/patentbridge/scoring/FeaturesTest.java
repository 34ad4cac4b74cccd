package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.patentbridge.fixture.SampleMandates.BATTERY_MATERIALS;
import static org.patentbridge.fixture.SampleNeeds.SAFE_BATTERY_FOR_EBIKES;
import static org.patentbridge.fixture.SampleNeeds.VAGUE;
import static org.patentbridge.fixture.SamplePatents.BARE;
import static org.patentbridge.fixture.SamplePatents.GEL_ELECTROLYTE;
import static org.patentbridge.scoring.Pairs.ALONE;
import static org.patentbridge.scoring.Pairs.DAY;
import static org.patentbridge.scoring.Pairs.pair;
import static org.patentbridge.scoring.Pairs.withLinks;
import static org.patentbridge.scoring.Pairs.withRelevance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus.AnnualFee;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.fixture.SampleMandates;
import org.patentbridge.fixture.SampleNeeds;
import org.patentbridge.fixture.SampleOffers;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.fixture.SampleRules;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

class FeaturesTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final Map<String, Feature> FEATURES =
      Features.over(List.of(SampleRules.BATTERY_CHAIN));
  private static final Candidate GOOD = pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE);

  @Test
  void textRelevanceSaturates() {
    assertThat(value("text-relevance", withRelevance(GOOD, 0))).isZero();
    assertThat(value("text-relevance", withRelevance(GOOD, 0.5))).isEqualTo(0.75, EXACT);
    assertThat(value("text-relevance", withRelevance(GOOD, 1))).isEqualTo(1, EXACT);
    var early = Map.of("full-at", 0.5);
    assertThat(measure("text-relevance", withRelevance(GOOD, 0.6), early).value()).isEqualTo(1);
    assertThat(measure("text-relevance", GOOD, Map.of()).evidence()).containsExactly("凝胶");
  }

  @Test
  void textRelevanceNeverFallsWhenRelevanceRises() {
    double before = -1;
    for (int step = 0; step <= 100; step++) {
      var now = value("text-relevance", withRelevance(GOOD, step / 100.0));
      assertThat(now).isGreaterThanOrEqualTo(before).isBetween(0.0, 1.0);
      before = now;
    }
  }

  @Test
  void classOverlapTakesTheDeepestAgreement() {
    assertThat(value("class-overlap", GOOD)).isEqualTo(1);
    assertThat(classOverlap("H01M 10/0562")).isEqualTo(0.85);
    assertThat(classOverlap("H01M 4/00")).isEqualTo(0.6);
    assertThat(classOverlap("H01L 21/02")).isEqualTo(0.3);
    assertThat(classOverlap("H02J 7/00")).isEqualTo(0.1);
    assertThat(classOverlap("A47D 1/02")).isZero();
    assertThat(classOverlap("A47D 1/02", "H01M 10/0565")).isEqualTo(1);
    expectMissing("class-overlap", pair(VAGUE, GEL_ELECTROLYTE));
    expectMissing("class-overlap", pair(SAFE_BATTERY_FOR_EBIKES, BARE));
  }

  @Test
  void chainProximityFallsWithEveryStep() {
    assertThat(proximity("electrolyte", 1)).isEqualTo(1);
    assertThat(proximity("cell-making", 1)).isEqualTo(0.6);
    assertThat(proximity("pack-thermal", 1)).isEqualTo(0.3);
    assertThat(proximity("storage", 1)).isZero();
    assertThat(proximity("electrolyte", 0.5)).isEqualTo(0.5);
    var far = withLinks(GOOD, List.of(), List.of(placed(SampleRules.batteryLink("storage"), 1)));
    assertThat(measure("chain-proximity", far, Map.of("same-chain", 0.1)).value()).isEqualTo(0.1);
  }

  @Test
  void linkOfAnotherChainIsFarAndNoLinkIsMissing() {
    var elsewhere = List.of(placed(ChainLinkId.parse("robots/grippers"), 1));
    var found = measure("chain-proximity", withLinks(GOOD, List.of(), elsewhere), Map.of());
    assertThat(found.missing()).isFalse();
    assertThat(found.value()).isZero();
    expectMissing("chain-proximity", GOOD);
    expectMissing("chain-proximity", withLinks(pair(VAGUE, BARE), List.of(), elsewhere));
  }

  @Test
  void statedLinkOutweighsItsOwnPlacement() {
    var link = SampleRules.batteryLink("electrolyte");
    var both = withLinks(GOOD, List.of(placed(link, 0.3)), List.of(placed(link, 1)));
    assertThat(value("chain-proximity", both)).isEqualTo(1);
    var placedOnly =
        withLinks(pair(VAGUE, BARE), List.of(placed(link, 0.3)), List.of(placed(link, 1)));
    assertThat(value("chain-proximity", placedOnly)).isEqualTo(0.3, EXACT);
  }

  @Test
  void mandateStandsOnTheLinksOfItsScope() {
    var link = List.of(placed(SampleRules.batteryLink("cell-making"), 1));
    var candidate = withLinks(pair(BATTERY_MATERIALS, BARE), List.of(), link);
    assertThat(value("chain-proximity", candidate)).isEqualTo(0.6);
  }

  @Test
  void elementCoverageTellsWhatIsCoveredAndWhatIsNot() {
    var need = withElements("凝胶电解质", "激光焊接", "");
    var found = measure("element-coverage", pair(need, GEL_ELECTROLYTE), Map.of());
    assertThat(found.evidence()).containsExactly("+ 凝胶电解质", "- 激光焊接");
    assertThat(found.value()).isEqualTo(0.5, EXACT);
    assertThat(found.because().arguments()).containsExactly("1", "2");
    var eased = measure("element-coverage", pair(need, GEL_ELECTROLYTE), Map.of("full-at", 0.8));
    assertThat(eased.value()).isEqualTo(0.625, EXACT);
  }

  @Test
  void elementCoverageComparesLatinWordsWithoutCaseAndPlural() {
    var need = withElements("Phosphate monomers", "", "");
    assertThat(value("element-coverage", pair(need, GEL_ELECTROLYTE))).isEqualTo(1);
  }

  @Test
  void elementsInALanguageThatTheOfferingDoesNotSpeakAreNotComparable() {
    var chinese =
        SamplePatents.withText(GEL_ELECTROLYTE, new BilingualText("阻燃凝胶电解质", "", "针刺不起火。", ""));
    expectMissing("element-coverage", pair(withElements("gel electrolyte", "", ""), chinese));
  }

  @Test
  void elementCoverageIsMissingWithoutElementsOrBody() {
    expectMissing("element-coverage", pair(VAGUE, GEL_ELECTROLYTE));
    expectMissing("element-coverage", pair(SAFE_BATTERY_FOR_EBIKES, BARE));
    expectMissing("element-coverage", pair(BATTERY_MATERIALS, GEL_ELECTROLYTE));
  }

  @Test
  void maturityFitFallsWithEveryMissingLevel() {
    assertThat(value("maturity-fit", GOOD)).isEqualTo(1);
    assertThat(value("maturity-fit", pair(SAFE_BATTERY_FOR_EBIKES, atLevel(4))))
        .isEqualTo(0.7, EXACT);
    assertThat(value("maturity-fit", pair(VAGUE, atLevel(6)))).isEqualTo(0.85, EXACT);
    assertThat(value("maturity-fit", pair(VAGUE, atLevel(8)))).isEqualTo(1);
    expectMissing("maturity-fit", pair(VAGUE, BARE));
  }

  @Test
  void laterMoneyExpectsMoreMaturity() {
    var growth = SampleMandates.withStages(BATTERY_MATERIALS, InvestmentStage.GROWTH);
    assertThat(value("maturity-fit", pair(BATTERY_MATERIALS, GEL_ELECTROLYTE))).isEqualTo(1);
    assertThat(value("maturity-fit", pair(growth, GEL_ELECTROLYTE))).isEqualTo(0.7, EXACT);
  }

  @Test
  void wishedModeFitsAndAnotherOneHardly() {
    assertThat(value("terms-fit", GOOD)).isEqualTo(1);
    var buys = withTerms(new NeedTerms(Set.of(IntentMode.CONSULTING), null, null, null));
    var found = measure("terms-fit", pair(buys, GEL_ELECTROLYTE), Map.of());
    assertThat(found.value()).isEqualTo(0.2);
    assertThat(found.evidence()).containsExactly("transfer+licence ≠ consulting");
    var keeps = intending(IntentMode.OWN_USE);
    assertThat(value("terms-fit", pair(buys, keeps))).isZero();
    assertThat(value("terms-fit", pair(BATTERY_MATERIALS, keeps))).isEqualTo(1);
    expectMissing("terms-fit", pair(VAGUE, GEL_ELECTROLYTE));
    expectMissing("terms-fit", pair(SAFE_BATTERY_FOR_EBIKES, BARE));
  }

  @Test
  void openLicenceWithinTheBudgetFits() {
    var candidate = pair(SAFE_BATTERY_FOR_EBIKES, SamplePatents.OPEN_LICENSED);
    var found = measure("terms-fit", candidate, Map.of());
    assertThat(found.value()).isEqualTo(1);
    assertThat(found.evidence()).containsExactly("open licence", "50000 CNY ≤ 300000 CNY");
    assertThat(value("terms-fit", pair(VAGUE, SamplePatents.OPEN_LICENSED))).isEqualTo(1);
  }

  @Test
  void priceBeyondTheBudgetCountsItsShare() {
    var poor = withTerms(new NeedTerms(Set.of(IntentMode.TRANSFER), null, Money.wan("30"), null));
    assertThat(value("terms-fit", pair(poor, SampleOffers.COATING_PROCESS)))
        .isEqualTo((1 + 0.25) / 2, EXACT);
    var other =
        withTerms(new NeedTerms(Set.of(IntentMode.TRANSFER), null, Money.parse("9", "USD"), null));
    assertThat(value("terms-fit", pair(other, SampleOffers.COATING_PROCESS))).isEqualTo(1);
  }

  @Test
  void royaltyAloneAsksNothingAtTheStart() {
    var royalty =
        SamplePatents.withTerms(
            GEL_ELECTROLYTE,
            new LicensingTerms(Set.of(), List.of(), SamplePatents.openLicence(null)));
    assertThat(measure("terms-fit", pair(SAFE_BATTERY_FOR_EBIKES, royalty), Map.of()).evidence())
        .contains("0 CNY ≤ 300000 CNY");
  }

  @Test
  void regionAffinityFallsFromCityToProvinceToElsewhere() {
    assertThat(value("region-affinity", GOOD)).isEqualTo(0.6);
    assertThat(value("region-affinity", pair(inRegion("320102"), GEL_ELECTROLYTE))).isEqualTo(1);
    assertThat(value("region-affinity", pair(inRegion("320000"), GEL_ELECTROLYTE))).isEqualTo(0.6);
    assertThat(value("region-affinity", pair(inRegion("110000"), GEL_ELECTROLYTE))).isEqualTo(0.2);
    expectMissing("region-affinity", pair(VAGUE, GEL_ELECTROLYTE));
    expectMissing("region-affinity", pair(SAFE_BATTERY_FOR_EBIKES, BARE));
  }

  @Test
  void wishedRegionsOfAMandateTakeThePlaceOfItsOwn() {
    assertThat(value("region-affinity", pair(BATTERY_MATERIALS, GEL_ELECTROLYTE))).isEqualTo(1);
    var province =
        SampleMandates.withRegions(BATTERY_MATERIALS, List.of(), List.of(new RegionCode("320000")));
    assertThat(value("region-affinity", pair(province, GEL_ELECTROLYTE))).isEqualTo(1);
    var silent = SampleMandates.withRegions(BATTERY_MATERIALS, List.of(), List.of());
    expectMissing("region-affinity", pair(silent, GEL_ELECTROLYTE));
  }

  @Test
  void holderRecordWeighsUseCitationsAndGrade() {
    assertThat(value("holder-record", GOOD)).isEqualTo(0.5 + 0.2 + 0.3 * 12 / 20, EXACT);
    assertThat(value("holder-record", graded("B级"))).isEqualTo(0.7, EXACT);
    expectMissing("holder-record", graded("92分"));
    expectMissing("holder-record", pair(VAGUE, BARE));
    assertThat(value("holder-record", pair(VAGUE, notImplemented()))).isEqualTo(0.3, EXACT);
  }

  @Test
  void freshnessFallsWithTheYearsAndKnowsTheFee() {
    var unknownFee = SamplePatents.status(LegalState.GRANTED, AnnualFee.UNKNOWN);
    var paid = SamplePatents.status(LegalState.GRANTED, AnnualFee.PAID);
    var tenYears = filed(DAY.minusDays(3652).minusDays(1));
    assertThat(value("freshness", pair(VAGUE, SamplePatents.withStatus(tenYears, unknownFee))))
        .isEqualTo(0.5, within(0.001));
    assertThat(value("freshness", pair(VAGUE, SamplePatents.withStatus(tenYears, paid))))
        .isEqualTo(0.6, within(0.001));
    var settings = Map.of("full-until-years", 12.0, "zero-at-years", 14.0);
    assertThat(measure("freshness", pair(VAGUE, tenYears), settings).value()).isEqualTo(1);
    assertThat(value("freshness", pair(VAGUE, filed(DAY.plusDays(9))))).isEqualTo(1);
    expectMissing("freshness", pair(VAGUE, BARE));
    expectMissing("freshness", pair(VAGUE, SampleOffers.COATING_PROCESS));
  }

  private static double value(String feature, Candidate candidate) {
    var found = measure(feature, candidate, Map.of());
    assertThat(found.missing()).as(found.toString()).isFalse();
    return found.value();
  }

  private static void expectMissing(String feature, Candidate candidate) {
    assertThat(measure(feature, candidate, Map.of()).missing()).as(feature).isTrue();
  }

  private static Finding measure(
      String feature, Candidate candidate, Map<String, Double> settings) {
    var rule = new FeatureRule(feature, Points.of(10), 0.5, settings, "a test");
    var known = FEATURES.get(feature);
    assertThat(known).as(feature).isNotNull();
    return java.util.Objects.requireNonNull(known).measure(candidate, ALONE, rule);
  }

  private static double classOverlap(String... offered) {
    var patent = SamplePatents.withIpc(GEL_ELECTROLYTE, offered);
    return value("class-overlap", pair(SAFE_BATTERY_FOR_EBIKES, patent));
  }

  private static double proximity(String link, double confidence) {
    var to = List.of(placed(SampleRules.batteryLink(link), confidence));
    return value("chain-proximity", withLinks(GOOD, List.of(), to));
  }

  private static Placement placed(ChainLinkId link, double confidence) {
    return new Placement(link, confidence, "H01M10/0565");
  }

  private static TechnologyNeed withElements(String material, String method, String efficacy) {
    return SampleNeeds.withElements(
        SAFE_BATTERY_FOR_EBIKES, new NeedElements(material, method, efficacy, "", ""));
  }

  private static TechnologyNeed withTerms(NeedTerms terms) {
    return SampleNeeds.withTerms(SAFE_BATTERY_FOR_EBIKES, terms);
  }

  private static TechnologyNeed inRegion(String code) {
    return SampleNeeds.withContext(
        SAFE_BATTERY_FOR_EBIKES,
        new NeedContext(List.of(), "", Set.of(), List.of(), new RegionCode(code)));
  }

  private static Patent atLevel(int level) {
    return SamplePatents.withReadiness(
        GEL_ELECTROLYTE, new Readiness(new Trl(level), "", null, List.of(), List.of(), ""));
  }

  private static Patent intending(IntentMode mode) {
    return SamplePatents.withTerms(
        GEL_ELECTROLYTE, new LicensingTerms(Set.of(mode), List.of(), null));
  }

  private static Patent filed(LocalDate day) {
    return SamplePatents.withDates(
        GEL_ELECTROLYTE, new FilingDates(day, null, null, LocalDate.of(2060, 1, 1)));
  }

  private static Patent notImplemented() {
    return SamplePatents.withReadiness(
        BARE, new Readiness(null, "", false, List.of(), List.of(), ""));
  }

  private static Candidate graded(String grade) {
    var record = new PatentRecord(List.of(), "", null, null, new SelfGrade(grade, "", null, ""));
    return pair(VAGUE, SamplePatents.withRecord(BARE, record));
  }
}
