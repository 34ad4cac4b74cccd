package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;

class EdgeColoringSchedulerTest {

  private final Scheduler scheduler = new EdgeColoringScheduler();

  @Test
  void nothingWantedNeedsNoSlot() {
    assertThat(scheduler.plan(new Hall(5, 5).problem()))
        .isEqualTo(new SchedulePlan(List.of(), List.of(), 0));
  }

  @Test
  void universityWithTwoSeatsMeetsTwoCompaniesAtOnce() {
    var hall =
        new Hall(1, 2)
            .universitySeats("tsinghua", 2)
            .meeting("battery-maker", "tsinghua", 1)
            .meeting("drone-maker", "tsinghua", 1)
            .problem();
    assertThat(scheduler.plan(hall).placed())
        .extracting(Placed::slot, Placed::table)
        .containsExactly(tuple(0, 1), tuple(0, 2));
  }

  @Test
  void leastValuableMeetingOfAnOverloadedUniversityIsLeftOut() {
    var hall =
        new Hall(2, 9)
            .meeting("battery-maker", "tsinghua", 30)
            .meeting("drone-maker", "tsinghua", 10)
            .meeting("robot-maker", "tsinghua", 20)
            .meeting("drone-maker", "fudan", 1)
            .problem();
    var plan = scheduler.plan(hall);
    assertThat(plan.slotsNeeded()).isEqualTo(3);
    assertThat(plan.unplaced())
        .containsExactly(
            new Unplaced(
                Hall.request("drone-maker", "tsinghua", 10),
                Reason.of("scheduling.unplaced.party-full", "tsinghua", 3, 2, 2, 1)));
  }

  @Test
  void hallThatIsTooSmallIsTheReason() {
    var hall =
        new Hall(1, 1)
            .meeting("battery-maker", "tsinghua", 30)
            .meeting("drone-maker", "fudan", 10)
            .problem();
    assertThat(scheduler.plan(hall).unplaced())
        .containsExactly(
            new Unplaced(
                Hall.request("drone-maker", "fudan", 10),
                Reason.of("scheduling.unplaced.hall-full", 2, 1, 1, 1)));
  }

  @Test
  void universitiesKeepTheirTableAllDayWhileThereAreTables() {
    var hall = new Hall(6, 4);
    for (int c = 0; c < 6; c++) {
      for (int u = 0; u < 4; u++) {
        hall.meeting("company-" + c, "university-" + u, 1);
      }
    }
    var tables =
        scheduler.plan(hall.problem()).placed().stream()
            .map(p -> p.request().holder() + " at " + p.table())
            .distinct()
            .toList();
    assertThat(tables).hasSize(4);
  }

  @Test
  void hallWithoutTablesIsRefused() {
    assertThatThrownBy(() -> new Hall(3, 0).problem())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 and 0");
  }

  @Test
  void partyWithoutSeatsIsRefusedByName() {
    assertThatThrownBy(() -> new Hall(3, 3).companySeats("battery-maker", 0).problem())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("battery-maker");
  }
}
