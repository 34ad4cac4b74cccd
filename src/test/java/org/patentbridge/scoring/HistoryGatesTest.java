package org.patentbridge.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.match.GateVerdict.Answer.CLOSED;
import static org.patentbridge.domain.match.GateVerdict.Answer.OPEN;
import static org.patentbridge.fixture.SampleNeeds.SAFE_BATTERY_FOR_EBIKES;
import static org.patentbridge.fixture.SamplePatents.GEL_ELECTROLYTE;
import static org.patentbridge.scoring.Pairs.DAY;
import static org.patentbridge.scoring.Pairs.pair;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.match.GateVerdict.Answer;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.Refusal;
import org.patentbridge.domain.series.SeriesMemory;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.domain.wish.WishWord;
import org.patentbridge.fixture.SampleDirectory;
import org.patentbridge.fixture.SampleOrganizations;
import org.patentbridge.fixture.SamplePatents;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;
import org.patentbridge.rulebook.SeriesRules;

/** What the sides said to each other decides before any points do. */
class HistoryGatesTest {

  private static final SeriesRules RULES =
      new RulebookReader().read(Path.of("index-config")).series();
  private static final EventId EVENT = new EventId("sample-event");
  private static final OrganizationId SEEKER = SAFE_BATTERY_FOR_EBIKES.owner();
  private static final OrganizationId UNIVERSITY = SampleOrganizations.UNIVERSITY.id();
  private static final OfferingId GEL = OfferingId.of(GEL_ELECTROLYTE.id());
  private static final Catalogue ENGLISH = new Catalogue(Language.EN);
  private static final Catalogue CHINESE = new Catalogue(Language.ZH);

  @Test
  void noOfEitherSideIsFinalWhateverTheOtherWants() {
    for (Side no : Side.values()) {
      var yes = no == Side.SEEKER ? Side.HOLDER : Side.SEEKER;
      var context =
          wishing(
              wish(no, UNIVERSITY, null, WishWord.NO_THANKS),
              wish(yes, UNIVERSITY, GEL, WishWord.MUST_MEET));
      expect("no-thanks", gel(), context, CLOSED, "said no thanks (because)");
    }
  }

  @Test
  void noToOnePatentLeavesTheOthers() {
    var other = OfferingId.parse("patent:CN1");
    var context = wishing(wish(Side.SEEKER, UNIVERSITY, other, WishWord.NO_THANKS));
    expect("no-thanks", gel(), context, OPEN, "neither side");
  }

  @Test
  void noOfASecondHolderCountsAsMuchAsThatOfTheFirst() {
    var shared =
        SamplePatents.withHolders(
            GEL_ELECTROLYTE,
            SamplePatents.heldBy(SampleOrganizations.FAR_UNIVERSITY),
            SamplePatents.heldBy(SampleOrganizations.UNIVERSITY));
    var context = wishing(wish(Side.HOLDER, UNIVERSITY, null, WishWord.NO_THANKS));
    expect("no-thanks", pair(SAFE_BATTERY_FOR_EBIKES, shared), context, CLOSED, "no thanks");
  }

  @Test
  void whoMetOverAPatentMeetsOverItAgainOnlyWhenOneAsks() {
    var met = past(GEL, true, null, OfferingState.UNKNOWN);
    expect("met-before", gel(), remembering(met), CLOSED, "2026-05-27 at spring-event");
    var asked = context(List.of(met), wish(Side.HOLDER, UNIVERSITY, null, WishWord.MEET));
    expect("met-before", gel(), asked, OPEN, "asks for it anew");
  }

  @Test
  void meetingOverAnotherPatentDoesNotStandInTheWay() {
    var other = past(OfferingId.parse("patent:CN1"), true, null, OfferingState.UNKNOWN);
    expect("met-before", gel(), remembering(other), OPEN, "over something else");
  }

  @Test
  void tooDearStaysAwayUntilTheFeeFell() {
    var dear = past(GEL, false, refused(ReasonCode.PRICE), state(Money.wan("30"), 6));
    expect("refused-before", priced("25"), remembering(dear), CLOSED, "price; that still stands");
    expect(
        "refused-before",
        priced("10"),
        remembering(dear),
        OPEN,
        "recommended on 2026-05-27 at spring-event and not taken because of: price; "
            + "now the fee fell from 300000 CNY to 100000 CNY");
    assertThat(CHINESE.say(ask("refused-before", priced("10"), remembering(dear)).reason()))
        .contains("原因：价格", "费用由 300000 CNY 降为 100000 CNY");
  }

  @Test
  void tooEarlyStaysAwayUntilTheReadinessRose() {
    var early = past(GEL, false, refused(ReasonCode.TOO_EARLY), state(null, 7));
    expect("refused-before", gel(), remembering(early), CLOSED, "too early");
    var younger = past(GEL, false, refused(ReasonCode.TOO_EARLY), state(null, 6));
    expect("refused-before", gel(), remembering(younger), OPEN, "from level 6 to 7");
  }

  @Test
  void refusalIsLiftedByAWishOfTheSideThatRefusedAndOfNoOther() {
    var refused = past(GEL, false, refused(ReasonCode.NOT_OUR_FOCUS), OfferingState.UNKNOWN);
    var holders = context(List.of(refused), wish(Side.HOLDER, UNIVERSITY, GEL, WishWord.MUST_MEET));
    expect("refused-before", gel(), holders, CLOSED, "not our focus");
    var seekers = context(List.of(refused), wish(Side.SEEKER, UNIVERSITY, GEL, WishWord.MEET));
    expect("refused-before", gel(), seekers, OPEN, "asks for it now");
  }

  @Test
  void whatWasMetAndRefusedForThePriceComesBackCheaper() {
    var dear = past(GEL, true, refused(ReasonCode.PRICE), state(Money.wan("30"), 6));
    expect("met-before", priced("30"), remembering(dear), CLOSED, "they met");
    expect("met-before", priced("10"), remembering(dear), OPEN, "is gone");
  }

  @Test
  void bothSidesWishesAreWorthTheirMeanAndStandInTheEvidence() {
    var both =
        wishing(
            wish(Side.SEEKER, UNIVERSITY, GEL, WishWord.MUST_MEET),
            wish(Side.HOLDER, UNIVERSITY, null, WishWord.MEET));
    var found = measure("wish", gel(), both);
    assertThat(found.value()).isEqualTo(0.85);
    assertThat(found.evidence())
        .containsExactly("seeker: must-meet (because)", "holder: meet (because)");
    assertThat(ENGLISH.say(found.because())).startsWith("both sides");
    var one = measure("wish", gel(), wishing(wish(Side.HOLDER, UNIVERSITY, GEL, WishWord.MEET)));
    assertThat(one.value()).isEqualTo(0.5);
    assertThat(measure("wish", gel(), wishing()).missing()).isTrue();
    assertThat(measure("wish", gel(), Pairs.ALONE).value()).isEqualTo(0.3);
  }

  @Test
  void whatWasNeverProposedIsWorthMoreThanWhatWasLeftLying() {
    var unanswered = past(GEL, false, null, OfferingState.UNKNOWN);
    assertThat(measure("series", gel(), wishing()).value()).isEqualTo(1);
    assertThat(measure("series", gel(), remembering(unanswered)).value()).isEqualTo(0.4);
    var dear = past(GEL, false, refused(ReasonCode.PRICE), state(Money.wan("30"), 6));
    var cheaper = measure("series", priced("10"), remembering(dear));
    assertThat(cheaper.value()).isEqualTo(0.9);
    assertThat(ENGLISH.say(cheaper.because())).contains("the fee fell");
    assertThat(measure("series", priced("30"), remembering(dear)).value()).isZero();
  }

  private static Candidate gel() {
    return pair(SAFE_BATTERY_FOR_EBIKES, GEL_ELECTROLYTE);
  }

  /** The same patent under an open licence at a fee. */
  private static Candidate priced(String wan) {
    Patent patent =
        SamplePatents.withTerms(
            GEL_ELECTROLYTE,
            new org.patentbridge.domain.patent.LicensingTerms(
                Set.of(), List.of(), SamplePatents.openLicence(Money.wan(wan))));
    return pair(SAFE_BATTERY_FOR_EBIKES, patent);
  }

  private static OfferingState state(@Nullable Money price, int trl) {
    return new OfferingState(price, new Trl(trl), LegalState.GRANTED, false, "");
  }

  private static Refusal refused(ReasonCode reason) {
    return new Refusal(Side.SEEKER, Set.of(reason));
  }

  private static PastPairing past(
      OfferingId offering, boolean met, @Nullable Refusal refusal, OfferingState then) {
    return new PastPairing(
        new EventId("spring-event"),
        DAY.minusDays(180),
        SEEKER,
        UNIVERSITY,
        offering,
        true,
        met,
        refusal,
        then);
  }

  private static Wish wish(
      Side by, OrganizationId holder, @Nullable OfferingId offering, WishWord word) {
    return new Wish(EVENT, by, SEEKER, holder, offering, word, "because", Origin.ENTERED);
  }

  private static ScoringContext wishing(Wish... wishes) {
    return context(List.of(), wishes);
  }

  private static ScoringContext remembering(PastPairing... past) {
    return context(List.of(past));
  }

  private static ScoringContext context(List<PastPairing> past, Wish... wishes) {
    return new ScoringContext(
        DAY,
        Pairs.event(null),
        SampleDirectory.ALL,
        new WishBook(List.of(wishes)),
        new ScoringContext.Past(new SeriesMemory(past), RULES));
  }

  private static Ruling ask(String gate, Candidate candidate, ScoringContext context) {
    return Gates.find(gate).orElseThrow().ask(candidate, context);
  }

  private static void expect(
      String gate, Candidate candidate, ScoringContext context, Answer answer, String fact) {
    var ruling = ask(gate, candidate, context);
    assertThat(ruling.answer()).as(ruling.toString()).isEqualTo(answer);
    assertThat(ENGLISH.say(ruling.reason())).contains(fact);
  }

  private static Finding measure(String feature, Candidate candidate, ScoringContext context) {
    var rule =
        new FeatureRule(
            feature, org.patentbridge.domain.quantity.Points.of(10), 0.3, java.util.Map.of(), "");
    var known = Features.over(List.of()).get(feature);
    return java.util.Objects.requireNonNull(known).measure(candidate, context, rule);
  }
}
