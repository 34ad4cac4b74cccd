package org.patentbridge.domain.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.mandate.MandateId;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;

class NeedTest {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  @Test
  void needIsOpenThroughItsLastDay() {
    assertThat(need(LAST, NeedStatus.OPEN).isOpenOn(LAST)).isTrue();
    assertThat(need(LAST, NeedStatus.OPEN).isOpenOn(LAST.plusDays(1))).isFalse();
    assertThat(need(null, NeedStatus.OPEN).isOpenOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void needThatIsPausedSolvedOrWithdrawnIsNotOpen() {
    for (NeedStatus status : List.of(NeedStatus.PAUSED, NeedStatus.SOLVED, NeedStatus.WITHDRAWN)) {
      assertThat(need(null, status).isOpenOn(LAST)).isFalse();
    }
  }

  @Test
  void typedNeedIsAnonymousAndForTheOrganizerOnly() {
    var typed = TechnologyNeed.typed("固态电池", "");

    assertThat(typed.owner().isAnonymous()).isTrue();
    assertThat(typed.confidentiality()).isEqualTo(Confidentiality.ORGANIZER_ONLY);
  }

  @Test
  void textShowsChineseFirstAndAllLinesThatAreThere() {
    var text = new BilingualText(" 电池 ", "Battery", "", " A cell. ");

    assertThat(text.title()).isEqualTo("电池");
    assertThat(text.titles()).isEqualTo("电池\nBattery");
    assertThat(text.all()).isEqualTo("电池\nBattery\nA cell.");
    assertThat(text.hasBody()).isTrue();
    assertThat(new BilingualText("", "Battery", "", "").title()).isEqualTo("Battery");
    assertThat(new BilingualText("", "Battery", " ", "").hasBody()).isFalse();
  }

  @Test
  void idsAreNeitherBlankNorEndless() {
    var endless = "x".repeat(161);
    assertThat(new NeedId("x".repeat(160)).value()).hasSize(160);
    refuses("need-id", () -> new NeedId(" "));
    refuses("need-id", () -> new NeedId(endless));
    refuses("mandate-id", () -> new MandateId(""));
    refuses("mandate-id", () -> new MandateId(endless));
    refuses("offer-id", () -> new OfferId(""));
    refuses("offer-id", () -> new OfferId(endless));
  }

  @Test
  void organizersAndAdministratorsRunEventsAndNobodyElse() {
    for (Role role : Role.values()) {
      assertThat(new Viewer("somebody", role, null).isOrganizer())
          .as(role.name())
          .isEqualTo(role == Role.ORGANIZER || role == Role.ADMINISTRATOR);
    }
  }

  @Test
  void viewerActsForItsOwnOrganizationOnly() {
    var own = new OrganizationId("sme:own");
    var viewer = new Viewer("somebody", Role.SME, own);

    assertThat(viewer.actsFor(new OrganizationId("sme:own"))).isTrue();
    assertThat(viewer.actsFor(new OrganizationId("sme:other"))).isFalse();
    assertThat(Viewer.LOCAL_ADMINISTRATOR.actsFor(own)).isFalse();
  }

  private static TechnologyNeed need(@Nullable LocalDate validUntil, NeedStatus status) {
    var typed = TechnologyNeed.typed("固态电池", "能量密度");
    return new TechnologyNeed(
        typed.id(),
        typed.owner(),
        typed.text(),
        typed.elements(),
        typed.context(),
        typed.terms(),
        typed.confidentiality(),
        validUntil,
        status,
        typed.origin());
  }
}
