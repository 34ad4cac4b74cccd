package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.SchedulePlan.Placed;

class DaySchedulerTest {

  private final Scheduler scheduler = new DayScheduler();

  @Test
  void withoutFurtherRulesThePlanIsTheColouring() {
    var hall = threeMeetings().problem();
    assertThat(scheduler.plan(hall)).isEqualTo(new EdgeColoringScheduler().plan(hall));
  }

  @Test
  void whoComesLateMeetsLate() {
    var plan = plan(threeMeetings(), new RuledHall().absent(Side.SEEKER, "battery-maker", 0, 1));
    assertThat(slotsOf(plan, "battery-maker")).containsExactly(2, 3);
    assertThat(plan.unplaced()).isEmpty();
  }

  @Test
  void twoWhoAreNeverThereTogetherHearWhy() {
    var plan =
        plan(
            new Hall(4, 2).meeting("battery-maker", "tsinghua", 1),
            new RuledHall()
                .absent(Side.SEEKER, "battery-maker", 0, 1)
                .absent(Side.HOLDER, "tsinghua", 2, 3));
    assertThat(plan.unplaced())
        .extracting(SchedulePlan.Unplaced::reason)
        .containsExactly(
            Reason.of("scheduling.unplaced.never-together", "battery-maker", "tsinghua"));
  }

  @Test
  void whatFindsNoSlotTellsWhatStandsInTheWay() {
    var plan =
        plan(
            new Hall(2, 1)
                .meeting("battery-maker", "tsinghua", 3)
                .meeting("drone-maker", "tsinghua", 2)
                .meeting("robot-maker", "fudan", 1),
            new RuledHall().pause(9));
    assertThat(plan.unplaced())
        .extracting(SchedulePlan.Unplaced::reason)
        .containsExactly(Reason.of("scheduling.unplaced.no-slot", 2, 0, 0, 0, 0, 2, 0));
  }

  @Test
  void universityWithASecondTableInTheAfternoonUsesIt() {
    var plan =
        plan(
            new Hall(2, 4)
                .meeting("a", "tsinghua", 1)
                .meeting("b", "tsinghua", 1)
                .meeting("c", "tsinghua", 1),
            new RuledHall().seats(Side.HOLDER, "tsinghua", 1, 1, 2));
    assertThat(plan.unplaced()).isEmpty();
    assertThat(plan.placed()).extracting(Placed::slot).containsExactly(0, 1, 1);
  }

  @Test
  void closedTablesAndPausesStayEmpty() {
    var plan = plan(threeMeetings(), new RuledHall().closed(1, 0, 3).pause(1));
    assertThat(plan.unplaced()).isEmpty();
    assertThat(plan.placed()).noneMatch(p -> p.table() == 1 || p.slot() == 1);
  }

  @Test
  void nobodyGoesOnWithoutARest() {
    var plan =
        plan(
            new Hall(5, 2)
                .meeting("a", "tsinghua", 1)
                .meeting("b", "tsinghua", 1)
                .meeting("c", "tsinghua", 1),
            new RuledHall().rest(0, 1));
    assertThat(plan.placed()).extracting(Placed::slot).containsExactly(0, 2, 4);
  }

  @Test
  void inventorSitsInOneMeetingAtATime() {
    var plan =
        plan(
            new Hall(2, 4)
                .universitySeats("tsinghua", 2)
                .meeting("a", "tsinghua", 1)
                .meeting("b", "tsinghua", 1),
            new RuledHall().person("a", "tsinghua", "Wang").person("b", "tsinghua", "Wang"));
    assertThat(plan.placed()).extracting(Placed::slot).containsExactly(0, 1);
  }

  @Test
  void meetingThatMustBeGoesBeforeBetterOnes() {
    var plan =
        plan(
            new Hall(1, 1).meeting("a", "tsinghua", 90).meeting("b", "tsinghua", 10),
            new RuledHall().must("b", "tsinghua"));
    assertThat(plan.placed()).extracting(p -> p.request().seeker().value()).containsExactly("b");
  }

  @Test
  void holderStaysInItsRoom() {
    var plan =
        plan(
            new Hall(2, 4)
                .universitySeats("tsinghua", 2)
                .meeting("a", "fudan", 1)
                .meeting("b", "tsinghua", 1)
                .meeting("c", "tsinghua", 1)
                .meeting("d", "tsinghua", 1)
                .meeting("e", "tsinghua", 1)
                .meeting("f", "fudan", 1),
            new RuledHall().room(1, "east").room(2, "west").room(3, "west").room(4, "east"));
    assertThat(plan.placed())
        .filteredOn(p -> p.request().holder().value().equals("tsinghua"))
        .hasSize(4)
        .extracting(p -> p.table() == 1 || p.table() == 4)
        .containsOnly(true);
  }

  @Test
  void bestMeetingsComeFirstAndWishedHoursCount() {
    var hall =
        new Hall(3, 4)
            .meeting("a", "tsinghua", 10)
            .meeting("b", "tsinghua", 50)
            .meeting("c", "tsinghua", 90);
    assertThat(plan(hall, new RuledHall().bestFirst()).placed())
        .extracting(p -> p.request().seeker().value())
        .containsExactly("c", "b", "a");
    assertThat(plan(hall, new RuledHall().bestFirst().wish("a", 0)).placed())
        .extracting(p -> p.request().seeker().value())
        .containsExactly("a", "c", "b");
  }

  private SchedulePlan plan(Hall hall, RuledHall rules) {
    var problem = hall.problem().withRules(rules.rules());
    var plan = scheduler.plan(problem);
    assertThat(ScheduleAudit.violations(problem, plan)).isEmpty();
    return plan;
  }

  private static List<Integer> slotsOf(SchedulePlan plan, String company) {
    return plan.placed().stream()
        .filter(p -> p.request().seeker().value().equals(company))
        .map(Placed::slot)
        .toList();
  }

  private static Hall threeMeetings() {
    return new Hall(4, 2)
        .meeting("battery-maker", "tsinghua", 3)
        .meeting("battery-maker", "fudan", 2)
        .meeting("drone-maker", "tsinghua", 1);
  }
}
