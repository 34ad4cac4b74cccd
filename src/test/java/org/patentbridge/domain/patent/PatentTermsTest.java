package org.patentbridge.domain.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatentTermsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

  @Test
  void encumbranceBindsFromItsFirstToItsLastDay() {
    var pledge = pledge(FIRST, LAST);

    assertThat(pledge.isInForce(FIRST.minusDays(1))).isFalse();
    assertThat(pledge.isInForce(FIRST)).isTrue();
    assertThat(pledge.isInForce(LAST)).isTrue();
    assertThat(pledge.isInForce(LAST.plusDays(1))).isFalse();
  }

  @Test
  void encumbranceWithoutDatesBindsAlways() {
    assertThat(pledge(null, null).isInForce(LocalDate.MIN)).isTrue();
    assertThat(pledge(FIRST, null).isInForce(LocalDate.MAX)).isTrue();
    assertThat(pledge(null, LAST).isInForce(LAST.plusDays(1))).isFalse();
  }

  @Test
  void openLicenceStandsUntilTheDayBeforeItIsWithdrawn() {
    var withdrawn = LocalDate.of(2026, 6, 1);
    var licence = licence(FIRST, LAST, withdrawn, null);

    assertThat(licence.isInForce(FIRST.minusDays(1))).isFalse();
    assertThat(licence.isInForce(FIRST)).isTrue();
    assertThat(licence.isInForce(withdrawn.minusDays(1))).isTrue();
    assertThat(licence.isInForce(withdrawn)).isFalse();
    assertThat(licence(FIRST, LAST, null, null).isInForce(LAST)).isTrue();
    assertThat(licence(FIRST, LAST, null, null).isInForce(LAST.plusDays(1))).isFalse();
  }

  @Test
  void royaltyIsAPercentage() {
    assertThat(licence(null, null, null, "0").royaltyPercent()).isZero();
    assertThat(licence(null, null, null, "100").isInForce(FIRST)).isTrue();
    refuses("percent", () -> licence(null, null, null, "-0.1"));
    refuses("percent", () -> licence(null, null, null, "100.01"));
  }

  @Test
  void termsFindTheLimitThatBindsOnTheDay() {
    var terms =
        new LicensingTerms(
            Set.of(), List.of(pledge(FIRST, LAST), pledge(LAST.plusDays(5), null)), null);

    assertThat(terms.findInForce(Encumbrance.Type.PLEDGE, FIRST)).contains(pledge(FIRST, LAST));
    assertThat(terms.findInForce(Encumbrance.Type.PLEDGE, LAST.plusDays(1))).isEmpty();
    assertThat(terms.findInForce(Encumbrance.Type.DISPUTE, FIRST)).isEmpty();
    assertThat(terms.isOpenOn(FIRST)).isFalse();
  }

  @Test
  void patentIsNotGrantedNorExpiredBeforeItWasFiled() {
    assertThat(new FilingDates(FIRST, null, FIRST, FIRST).granted()).isEqualTo(FIRST);
    refuses("granted-before-filed", () -> new FilingDates(LAST, null, FIRST, null));
    refuses("expires-before-filed", () -> new FilingDates(LAST, null, null, FIRST));
  }

  @Test
  void deadStatesAreThoseFromWhichNoLicenceCanCome() {
    assertThat(List.of(LegalState.values()).stream().filter(LegalState::isDead))
        .containsExactly(
            LegalState.LAPSED,
            LegalState.EXPIRED,
            LegalState.WITHDRAWN,
            LegalState.REFUSED,
            LegalState.REVOKED);
  }

  private static Encumbrance pledge(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Encumbrance(Encumbrance.Type.PLEDGE, from, until, "");
  }

  private static OpenLicence licence(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate withdrawn,
      @Nullable String percent) {
    return new OpenLicence(
        null,
        OpenLicence.Payment.FREE,
        null,
        percent == null ? null : new BigDecimal(percent),
        null,
        from,
        until,
        withdrawn,
        0,
        "");
  }
}
