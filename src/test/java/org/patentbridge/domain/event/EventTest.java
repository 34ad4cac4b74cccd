package org.patentbridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbridge.domain.Refusals.refuses;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.mandate.TicketSize;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Money;

class EventTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final OrganizationId GUEST = new OrganizationId("sme:guest");
  private static final OrganizationId STRANGER = new OrganizationId("sme:stranger");

  @Test
  void slotsFollowEachOtherWithTheirPauses() {
    var plan = plan(20, 5, 12);

    assertThat(plan.startOf(0)).isEqualTo(at(9, 30));
    assertThat(plan.endOf(0)).isEqualTo(at(9, 50));
    assertThat(plan.startOf(1)).isEqualTo(at(9, 55));
    assertThat(plan.startOf(11)).isEqualTo(at(14, 5));
    assertThat(plan.startOf(12)).isEqualTo(plan.endOf(11).plusMinutes(5));
  }

  @Test
  void slotsWithoutPauseTouchAndLateOnesGoOnAfterMidnight() {
    assertThat(plan(30, 0, 1).endOf(3)).isEqualTo(plan(30, 0, 1).startOf(4));
    assertThat(plan(240, 240, 3).startOf(2)).isEqualTo(at(9, 30).plusHours(16));
  }

  @Test
  void slotPlanKeepsItsBounds() {
    assertThat(plan(5, 0, 1).minutes()).isEqualTo(5);
    refuses("slot-minutes", () -> plan(4, 0, 1));
    refuses("slot-minutes", () -> plan(241, 0, 1));
    refuses("slot-minutes", () -> plan(20, -1, 1));
    refuses("slot-minutes", () -> plan(20, 241, 1));
    refuses("slot-count", () -> plan(20, 5, 0));
  }

  @Test
  void ownLimitsOfAParticipantComeBeforeThoseOfItsSide() {
    var event = eventWith(new Participant(GUEST, Side.SEEKER, new Limits(1, 9), 2));

    assertThat(event.limitsOf(GUEST, Side.SEEKER)).isEqualTo(new Limits(1, 9));
    assertThat(event.limitsOf(GUEST, Side.HOLDER)).isEqualTo(event.rules().holderLimits());
    assertThat(event.limitsOf(STRANGER, Side.SEEKER)).isEqualTo(event.rules().seekerLimits());
    assertThat(event.seatsOf(GUEST, Side.SEEKER)).isEqualTo(2);
    assertThat(event.seatsOf(STRANGER, Side.SEEKER)).isEqualTo(1);
  }

  @Test
  void participantWithoutLimitsHasThoseOfItsSide() {
    var event = eventWith(new Participant(GUEST, Side.SEEKER, null, 1));

    assertThat(event.limitsOf(GUEST, Side.SEEKER)).isEqualTo(event.rules().seekerLimits());
  }

  @Test
  void limitsSeatsCapsAndCandidatesKeepTheirBounds() {
    assertThat(new Limits(0, 0).max()).isZero();
    refuses("limits", () -> new Limits(-1, 3));
    refuses("limits", () -> new Limits(4, 3));
    refuses("seats", () -> new Participant(GUEST, Side.SEEKER, null, 0));
    refuses("offering-cap", () -> rules(0, 50));
    refuses("candidates", () -> rules(1, 0));
    refuses("candidates", () -> rules(1, 1_001));
    assertThat(rules(1, 1_000).candidates()).isEqualTo(1_000);
  }

  @Test
  void eventIdIsLowerCaseAndNotTooShort() {
    assertThat(new EventId("chain-2026-11")).hasToString("chain-2026-11");
    for (String wrong : List.of("", "ab", "-abc", "Chain", "活动一二三", "a".repeat(81))) {
      refuses("event-id", () -> new EventId(wrong));
    }
  }

  @Test
  void meetingKeepsItsIdAndTheSidesAreNotTheSame() {
    var event = new EventId("chain-2026-11");

    assertThat(MeetingId.of(event, GUEST, STRANGER))
        .isEqualTo(MeetingId.of(event, GUEST, STRANGER))
        .isNotEqualTo(MeetingId.of(event, STRANGER, GUEST))
        .isNotEqualTo(MeetingId.of(new EventId("chain-2026-12"), GUEST, STRANGER));
  }

  @Test
  void smallestTicketIsNotAboveTheLargest() {
    assertThat(new TicketSize(Money.yuan(5), Money.yuan(5)).largest()).isEqualTo(Money.yuan(5));
    assertThat(new TicketSize(Money.yuan(9), Money.parse("5", "USD")).smallest()).isNotNull();
    refuses("ticket", () -> new TicketSize(Money.yuan(6), Money.yuan(5)));
  }

  private static ZonedDateTime at(int hour, int minute) {
    return ZonedDateTime.of(DAY, LocalTime.of(hour, minute), SlotPlan.CHINA);
  }

  private static SlotPlan plan(int minutes, int pause, int count) {
    return new SlotPlan(DAY, LocalTime.of(9, 30), minutes, pause, count, SlotPlan.CHINA);
  }

  private static EventRules rules(int cap, int candidates) {
    return new EventRules(
        "universities",
        EventRules.Seekers.NEEDS,
        EventRules.Scope.EVERYBODY,
        new Limits(0, 5),
        new Limits(0, 8),
        cap,
        candidates,
        true,
        Balance.NONE,
        false);
  }

  private static Event eventWith(@Nullable Participant participant) {
    return new Event(
        new EventId("chain-2026-11"),
        "chain-of-the-month",
        "产业链对接",
        "Chain session",
        null,
        null,
        plan(20, 5, 12),
        4,
        DayPlan.NONE,
        rules(3, 50),
        participant == null ? List.of() : List.of(participant),
        List.of(),
        List.of());
  }
}
