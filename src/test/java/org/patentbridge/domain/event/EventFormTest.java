package org.patentbridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patentbridge.domain.Refusals.refuses;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SampleRecords;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

class EventFormTest {

  private static final Event SESSION = SampleRecords.SESSION;

  @Test
  void blankFormChangesNothing() {
    var changed = EventForm.blank().change("form").appliedTo(SESSION);

    assertThat(changed).isEqualTo(SESSION);
    assertThat(changed.revision()).isEqualTo(SESSION.revision());
  }

  @Test
  void everyStatedValueIsTakenAndTheRestStays() {
    var changed = everything().change("form").appliedTo(SESSION);

    assertThat(changed.nameZh()).isEqualTo("新名");
    assertThat(changed.nameEn()).isEqualTo("New name");
    assertThat(changed.chain()).isNull();
    assertThat(changed.region()).isNull();
    assertThat(changed.slots())
        .isEqualTo(
            new SlotPlan(
                LocalDate.of(2027, 3, 18), LocalTime.of(8, 15), 10, 0, 20, SlotPlan.CHINA));
    assertThat(changed.tables()).isEqualTo(33);
    assertThat(changed.rules())
        .isEqualTo(
            new EventRules(
                "other",
                EventRules.Seekers.MANDATES,
                EventRules.Scope.PARTICIPANTS,
                new Limits(0, 9),
                new Limits(3, 30),
                4,
                50,
                false,
                new Balance(
                    70,
                    9,
                    List.of(
                        new Quota(Quota.Subject.HOLDER_REGION, "320000", new Limits(2, 1_000_000)),
                        new Quota(Quota.Subject.CHAIN_LINK, Quota.EACH, new Limits(0, 7)))),
                false));
    assertThat(changed.exclusions())
        .containsExactly(
            Exclusion.pair(new OrganizationId("甲公司"), new OrganizationId("乙公司")),
            Exclusion.party(new OrganizationId("丙公司")),
            Exclusion.group("某集团", null));
    assertThat(changed.participants()).isEqualTo(SESSION.participants());
    assertThat(changed.pairRules()).isEqualTo(SESSION.pairRules());
    assertThat(changed.revision()).isNotEqualTo(SESSION.revision());
  }

  private static EventForm everything() {
    return new EventForm(
        null,
        null,
        "新名",
        " New name ",
        "any",
        "any",
        "2027-03-18",
        "08:15",
        10,
        0,
        20,
        33,
        "other",
        "mandates",
        "participants",
        new EventForm.Range(null, 9),
        new EventForm.Range(3, 30),
        4,
        50,
        false,
        false,
        70,
        9,
        List.of(
            new EventForm.Share("holder-region", "320000", 2, null),
            new EventForm.Share("chain-link", "each", null, 7)),
        List.of(
            new EventForm.Apart(List.of("甲公司", "乙公司"), null),
            new EventForm.Apart(List.of("丙公司"), ""),
            new EventForm.Apart(null, "某集团")),
        new DayForm(
            List.of("12:00-13:30"),
            List.of(new DayForm.Room("A厅", new EventForm.Range(1, 4))),
            List.of(new DayForm.Closed(2, "10:00至10:30")),
            4,
            0,
            true));
  }

  @Test
  void whatTheDayAsksIsReadAndChangedPartByPart() {
    var changed = everything().change("form").appliedTo(SESSION);
    assertThat(changed.dayPlan())
        .isEqualTo(
            new DayPlan(
                List.of(new HoursOfDay(LocalTime.of(12, 0), LocalTime.of(13, 30))),
                List.of(new DayPlan.Room("A厅", 1, 4)),
                List.of(
                    new DayPlan.Closure(
                        2, new HoursOfDay(LocalTime.of(10, 0), LocalTime.of(10, 30)))),
                4,
                0,
                true));

    var noBreak = new DayForm(List.of(), null, null, null, null, null);
    var again = blankWith(noBreak).change("form").appliedTo(changed).dayPlan();

    assertThat(again.breaks()).isEmpty();
    assertThat(again.rooms()).isEqualTo(changed.dayPlan().rooms());
    assertThat(again.bestFirst()).isTrue();
  }

  @Test
  void everyWrongHourRoomAndTableIsNamed() {
    var wrong =
        new DayForm(
            List.of("12:00-11:00", "noon"),
            List.of(
                new DayForm.Room("A", new EventForm.Range(1, 4)),
                new DayForm.Room("B", new EventForm.Range(4, 6))),
            List.of(new DayForm.Closed(null, "10:00-11:00")),
            -1,
            301,
            null);
    assertThatThrownBy(() -> blankWith(wrong).change("form.json"))
        .isInstanceOfSatisfying(
            BadInputException.class,
            bad ->
                assertThat(bad.report().problems())
                    .extracting(p -> p.place().field() + " " + p.code())
                    .containsExactlyInAnyOrder(
                        "hall.breaks[1] hours",
                        "hall.breaks[2] hours",
                        "hall.rooms room-twice",
                        "hall.closed[1] closed-table",
                        "hall.seekersInARow event-figure",
                        "hall.holdersInARow event-figure"));
  }

  private static EventForm blankWith(DayForm hall) {
    return new EventForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, hall);
  }

  @Test
  void statedOnTheFirstFormComesBeforeTheOther() {
    var both = EventForm.blank().over(everything());
    assertThat(both).isEqualTo(everything());
    assertThat(everything().over(EventForm.blank())).isEqualTo(everything());
  }

  @Test
  void emptyListsTakeQuotasAndExclusionsBack() {
    var none =
        new EventForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, List.of(), List.of(), null);

    var changed = none.change("form").appliedTo(SESSION);

    assertThat(SESSION.exclusions()).isNotEmpty();
    assertThat(changed.exclusions()).isEmpty();
    assertThat(changed.rules().balance().quotas()).isEmpty();
    assertThat(changed.rules().balance().stability()).isEqualTo(5);
  }

  @Test
  void draftWithoutIdTemplateAndDayNamesAllThree() {
    assertThatThrownBy(() -> EventForm.blank().draft("form.json"))
        .isInstanceOfSatisfying(
            BadInputException.class,
            bad ->
                assertThat(bad.report().problems())
                    .extracting(Problem::value)
                    .containsExactly("id", "template", "day"));
  }

  @Test
  void exclusionsAndQuotasKeepTheirForm() {
    var one = new OrganizationId("sme:1");
    refuses("exclusion", () -> Exclusion.pair(one, one));
    refuses("exclusion", () -> Exclusion.group(" ", null));
    refuses("exclusion", () -> new Exclusion(Exclusion.Kind.PARTY, null, null, ""));
    refuses(
        "chain-link-id", () -> new Quota(Quota.Subject.CHAIN_LINK, "cathode", new Limits(0, 1)));
    refuses("region-code", () -> new Quota(Quota.Subject.HOLDER_REGION, "1", new Limits(0, 1)));
    refuses("exposure", () -> new Balance(-1, 0, List.of()));
    refuses("stability", () -> new Balance(0, 101, List.of()));
    assertThat(
            Exclusion.pair(one, new OrganizationId("uni:1"))
                .parts(new OrganizationId("uni:1"), one))
        .isTrue();
  }
}
