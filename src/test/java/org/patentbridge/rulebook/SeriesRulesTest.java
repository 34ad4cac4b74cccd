package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.series.Refusal;

class SeriesRulesTest {

  private static final SeriesRules SHIPPED =
      new RulebookReader().read(Path.of("index-config")).series();

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void everyReasonHasARule(ReasonCode reason) {
    assertThat(SHIPPED.find(reason)).isPresent();
  }

  @Test
  void priceIsGoneWhenTheFeeFellByAFifth() {
    assertThat(standing(Set.of(ReasonCode.PRICE), priced("30"), priced("24"))).isEmpty();
    assertThat(standing(Set.of(ReasonCode.PRICE), priced("30"), priced("24.01")))
        .containsExactly(ReasonCode.PRICE);
    assertThat(standing(Set.of(ReasonCode.PRICE), priced("30"), OfferingState.UNKNOWN))
        .as("a price that is not stated any more has not fallen")
        .containsExactly(ReasonCode.PRICE);
  }

  @Test
  void feeInAnotherCurrencyIsNoLowerFee() {
    var dollars = state(Money.parse("1", "USD"), null, LegalState.GRANTED, false);
    assertThat(standing(Set.of(ReasonCode.PRICE), priced("30"), dollars)).isNotEmpty();
  }

  @Test
  void allReasonsMustBeGone() {
    var then = state(Money.wan("30"), new Trl(4), LegalState.GRANTED, false);
    var cheaper = state(Money.wan("10"), new Trl(4), LegalState.GRANTED, false);
    var cheaperAndRiper = state(Money.wan("10"), new Trl(5), LegalState.GRANTED, false);
    var reasons = Set.of(ReasonCode.PRICE, ReasonCode.TOO_EARLY);
    assertThat(standing(reasons, then, cheaper)).containsExactly(ReasonCode.TOO_EARLY);
    assertThat(standing(reasons, then, cheaperAndRiper)).isEmpty();
  }

  @Test
  void stateOfRightsIsGoneWithAGrantOrWithTheEndOfALicence() {
    var pending = state(null, null, LegalState.PENDING, false);
    var granted = state(null, null, LegalState.GRANTED, false);
    var bound = state(null, null, LegalState.GRANTED, true);
    assertThat(standing(Set.of(ReasonCode.IP_STATE), pending, granted)).isEmpty();
    assertThat(standing(Set.of(ReasonCode.IP_STATE), bound, granted)).isEmpty();
    assertThat(standing(Set.of(ReasonCode.IP_STATE), granted, bound)).isNotEmpty();
  }

  @Test
  void whatIsNotOurFocusNeverComesBackByItself() {
    var then = state(Money.wan("30"), new Trl(2), LegalState.PENDING, true);
    var now = state(Money.wan("1"), new Trl(9), LegalState.GRANTED, false);
    assertThat(standing(Set.of(ReasonCode.NOT_OUR_FOCUS), then, now)).isNotEmpty();
  }

  @Test
  void reasonWithoutARuleIsNeverGone() {
    var refusal = new Refusal(Side.HOLDER, Set.of(ReasonCode.PRICE));
    assertThat(SeriesRules.NONE.standing(refusal, priced("30"), priced("1"), 9_999))
        .containsExactly(ReasonCode.PRICE);
  }

  private static List<ReasonCode> standing(
      Set<ReasonCode> reasons, OfferingState then, OfferingState now) {
    return SHIPPED.standing(new Refusal(Side.SEEKER, reasons), then, now, 100);
  }

  private static OfferingState priced(String wan) {
    return state(Money.wan(wan), null, LegalState.GRANTED, false);
  }

  private static OfferingState state(
      @Nullable Money price, @Nullable Trl trl, LegalState state, boolean bound) {
    return new OfferingState(price, trl, state, bound, "text");
  }
}
