package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.patentbridge.fixture.SampleNeeds.SAFE_BATTERY_FOR_EBIKES;
import static org.patentbridge.fixture.SampleNeeds.VAGUE;
import static org.patentbridge.fixture.SamplePatents.BARE;
import static org.patentbridge.fixture.SamplePatents.GEL_ELECTROLYTE;
import static org.patentbridge.scoring.Pairs.ALONE;
import static org.patentbridge.scoring.Pairs.pair;
import static org.patentbridge.scoring.Pairs.withRelevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.fixture.SampleOrganizations;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.fixture.SampleRules;
import org.patentbridge.rulebook.ScoringProfile;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;
import org.patentbridge.rulebook.ScoringProfile.GateRule;

class ScorerTest {

  /**
   * Reasons of rows of a shortlist, of tiers and of standing needs, which these pairs never give.
   */
  private static final Set<String> SAID_OF_ROWS =
      Set.of(
          "feature.company-investor.found",
          "feature.completeness.found",
          "feature.growth.found",
          "feature.growth.missing",
          "feature.maturity-fit.by-itself",
          "feature.need-patent.found",
          "feature.open-needs.found",
          "feature.open-needs.none",
          "feature.patent-quality.found",
          "feature.patents-held.found",
          "feature.patents-held.none",
          "feature.placement.found",
          "feature.placement.stated",
          "feature.products.found",
          "feature.products.missing",
          "feature.terms-stated.found",
          "gate.company-kind.institute",
          "gate.company-kind.investor",
          "gate.company-kind.service",
          "gate.company-kind.university",
          "gate.confidentiality.unnamed",
          "gate.cut.behind",
          "gate.need-open.closed",
          "gate.need-over.gone",
          "gate.published.later",
          "gate.record.company-unknown",
          "gate.tier.closed",
          "gate.tier.wished",
          "gate.too-weak.below",
          "gate.withheld.confidence");

  private static final long SEED = 20260714;
  private static final int ROUNDS = 4_000;
  private static final List<Integer> WEIGHTS = List.of(25, 14, 13, 12, 9, 8, 7, 4, 3, 3, 1, 1);
  private static final Scorer SCORER = scorer(profile(Gates.ids(), Features.ids(), Map.of()));

  @Test
  void lapsedPatentIsRejectedBeforeScoring() {
    var candidate = pair(SAFE_BATTERY_FOR_EBIKES, SamplePatents.LAPSED);
    assertThat(SCORER.score(candidate, ALONE))
        .asInstanceOf(type(ScoringOutcome.Rejected.class))
        .extracting(rejected -> rejected.rejection().closed().gate())
        .isEqualTo("legal-status");
  }

  @Test
  void rejectedPairingStillTellsWhatItWouldHaveHad() {
    var living = pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE);
    var dead = pair(SAFE_BATTERY_FOR_EBIKES, SamplePatents.LAPSED);
    assertThat(SCORER.points(dead, ALONE).total()).isGreaterThan(Points.of(50));
    assertThat(SCORER.points(living, ALONE)).isEqualTo(scored(living, ALONE).score());
    assertThat(SCORER.verdicts(dead, ALONE)).hasSize(Gates.ids().size());
  }

  @Test
  void rejectionNamesTheFirstClosedGateOfTheProfile() {
    var own =
        SamplePatents.withHolders(
            SamplePatents.LAPSED, SamplePatents.heldBy(SampleOrganizations.BATTERY_MAKER));
    var ownFirst =
        scorer(profile(List.of("own-or-group", "legal-status"), Features.ids(), Map.of()));
    assertThat(ownFirst.score(pair(SAFE_BATTERY_FOR_EBIKES, own), ALONE))
        .asInstanceOf(type(ScoringOutcome.Rejected.class))
        .extracting(rejected -> rejected.rejection().closed().gate())
        .isEqualTo("own-or-group");
  }

  @Test
  void bareRecordIsScoredWithItsUnknownGatesAndALowCoverage() {
    var bare = scored(pair(VAGUE, BARE), ALONE);
    assertThat(bare.unverified())
        .extracting(GateVerdict::gate)
        .containsExactly("legal-status", "own-or-group", "competitor");
    assertThat(bare.score().coverage()).isEqualTo(0.3);
    assertThat(bare.seekerParty()).isEqualTo(OrganizationId.anonymous("typed"));
    assertThat(bare.score().parts())
        .filteredOn(ScorePart::missing)
        .hasSize(8)
        .allSatisfy(part -> assertThat(part.value()).isEqualTo(0.4));
  }

  @Test
  void missingDataIsFlaggedAndCoverageFalls() {
    var full = SCORER.points(pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE), ALONE);
    var withoutClasses =
        SCORER.points(pair(SAFE_BATTERY_FOR_EBIKES, SamplePatents.withIpc(GEL_ELECTROLYTE)), ALONE);
    assertThat(withoutClasses.coverage()).isLessThan(full.coverage());
    assertThat(withoutClasses.parts())
        .filteredOn(part -> part.feature().equals("class-overlap"))
        .singleElement()
        .matches(ScorePart::missing)
        .extracting(ScorePart::value)
        .isEqualTo(0.4);
  }

  @Test
  void profileWithUnknownNamesIsRefusedWithAllOfThem() {
    var wrong =
        profile(
            List.of("legal-state", "banned"),
            List.of("text-relevance", "beauty"),
            Map.of("halv", 0.5, "half", -1.0));
    assertThatThrownBy(() -> scorer(wrong))
        .isInstanceOfSatisfying(
            BadInputException.class,
            refused ->
                assertThat(refused.report().problems())
                    .extracting(Problem::code, Problem::value)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unknown-gate", "legal-state"),
                        org.assertj.core.groups.Tuple.tuple("setting-range", "half"),
                        org.assertj.core.groups.Tuple.tuple("unknown-setting", "halv"),
                        org.assertj.core.groups.Tuple.tuple("unknown-feature", "beauty")));
  }

  @Test
  void knownIdsArePublished() {
    assertThat(Gates.ids()).hasSize(17).contains("legal-status", "event-region", "event-chain");
    assertThat(Features.ids()).hasSize(12).startsWith("text-relevance");
    assertThat(Features.settingsOf("region-affinity")).containsEntry("same-province", 0.6);
    assertThat(Features.settingsOf("beauty")).isEmpty();
  }

  @Test
  void totalIsTheSumOfPartsAndEveryValueALawfulShare() {
    forRandomCandidates(
        (candidate, context) -> {
          var score = SCORER.points(candidate, context);
          long sum = 0;
          for (var part : score.parts()) {
            assertThat(part.value()).isBetween(0.0, 1.0);
            sum += Points.earned(part.weight(), part.value()).thousandths();
          }
          assertThat(score.total().thousandths()).isEqualTo(sum).isBetween(0L, 100_000L);
          assertThat(score.coverage()).isBetween(0.0, 1.0);
        });
  }

  @Test
  void closedGateIsNeverOutvotedAndUnknownOnesAreKept() {
    forRandomCandidates(
        (candidate, context) -> {
          var verdicts = SCORER.verdicts(candidate, context);
          var outcome = SCORER.score(candidate, context);
          if (verdicts.stream().anyMatch(GateVerdict::isClosed)) {
            assertThat(outcome).isInstanceOf(ScoringOutcome.Rejected.class);
          } else {
            assertThat(scored(candidate, context).unverified())
                .isEqualTo(verdicts.stream().filter(GateVerdict::isUnknown).toList());
          }
        });
  }

  @Test
  void moreRelevanceNeverLowersTheScore() {
    forRandomCandidates(
        (candidate, context) -> {
          var more = candidate.relevance() + (1 - candidate.relevance()) * 0.37;
          assertThat(SCORER.points(withRelevance(candidate, more), context).total())
              .isGreaterThanOrEqualTo(SCORER.points(candidate, context).total());
        });
  }

  @Test
  void sameCandidateGetsTheSameScore() {
    forRandomCandidates(
        (candidate, context) ->
            assertThat(SCORER.score(candidate, context))
                .isEqualTo(SCORER.score(candidate, context)));
  }

  @Test
  void everyReasonIsSaidInBothLanguagesAndNoSentenceIsDead() {
    var chinese = new Catalogue(Language.ZH);
    var english = new Catalogue(Language.EN);
    var said = new TreeSet<String>();
    forRandomCandidates(
        (candidate, context) -> {
          List<Reason> reasons = new ArrayList<>();
          SCORER.verdicts(candidate, context).forEach(v -> reasons.add(v.reason()));
          SCORER.points(candidate, context).parts().forEach(p -> reasons.add(p.because()));
          for (var reason : reasons) {
            assertThat(chinese.say(reason)).doesNotContain("{").isNotBlank();
            assertThat(english.say(reason)).doesNotContain("{").isNotBlank();
            said.add(reason.key());
          }
        });
    assertThat(said).doesNotContainAnyElementsOf(SAID_OF_ROWS);
    said.addAll(SAID_OF_ROWS);
    assertThat(english.keysOfReasons()).containsExactlyElementsOf(said);
    assertThat(chinese.keysOfReasons()).containsExactlyElementsOf(said);
  }

  private static void forRandomCandidates(BiConsumer<Candidate, ScoringContext> law) {
    var random = new RandomCandidates(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      var candidate = random.candidate();
      var context = random.context(candidate);
      try {
        law.accept(candidate, context);
      } catch (AssertionError broken) {
        throw new AssertionError(
            "seed " + SEED + ", round " + round + ": " + candidate.pairing(), broken);
      }
    }
  }

  private static org.patentbridge.domain.match.ScoredPairing scored(
      Candidate candidate, ScoringContext context) {
    var outcome = SCORER.score(candidate, context);
    assertThat(outcome).isInstanceOf(ScoringOutcome.Scored.class);
    return ((ScoringOutcome.Scored) outcome).pairing();
  }

  private static Scorer scorer(ScoringProfile profile) {
    return new Scorer(profile, Features.over(List.of(SampleRules.BATTERY_CHAIN)));
  }

  private static ScoringProfile profile(
      List<String> gates, List<String> features, Map<String, Double> settings) {
    List<FeatureRule> rules = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      rules.add(
          new FeatureRule(
              features.get(i),
              Points.of(WEIGHTS.get(i)),
              0.4,
              i == 0 ? settings : Map.of(),
              "test"));
    }
    return new ScoringProfile(
        "sample",
        "样例",
        "Sample",
        gates.stream().map(gate -> new GateRule(gate, "test")).toList(),
        rules,
        List.of());
  }
}
