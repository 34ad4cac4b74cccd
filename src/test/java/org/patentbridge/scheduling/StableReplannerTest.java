package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulingProblem.Request;

class StableReplannerTest {

  private final Replanner replanner = new StableReplanner();

  @Test
  void walkInTakesAFreeTable() {
    var before = plan(placed("a", "tsinghua", 0, 1));
    var replan =
        replanner.replan(
            before,
            new Hall(2, 2).meeting("a", "tsinghua", 1).meeting("b", "fudan", 1).problem(),
            0);
    assertThat(replan.added()).containsExactly(placed("b", "fudan", 0, 2));
    assertThat(replan.kept()).hasSize(1);
    assertThat(replan.moved()).isEmpty();
  }

  @Test
  void oneMovesWhereAWalkInFitsInNoOtherWay() {
    var before = plan(placed("a", "tsinghua", 0, 1));
    var now =
        new Hall(2, 2)
            .meeting("a", "tsinghua", 1)
            .meeting("b", "tsinghua", 1)
            .problem()
            .withRules(new RuledHall().absent(Side.SEEKER, "b", 1, 1).rules());
    var replan = replanner.replan(before, now, 0);
    assertThat(replan.added()).containsExactly(placed("b", "tsinghua", 0, 1));
    assertThat(replan.moved())
        .containsExactly(
            new Replan.Moved(placed("a", "tsinghua", 0, 1), placed("a", "tsinghua", 1, 1)));
  }

  @Test
  void nobodyLosesAMeetingForAWalkIn() {
    var before = plan(placed("a", "tsinghua", 0, 1));
    var now = new Hall(1, 1).meeting("a", "tsinghua", 1).meeting("b", "tsinghua", 99).problem();
    var replan = replanner.replan(before, now, 0);
    assertThat(replan.kept()).hasSize(1);
    assertThat(replan.plan().unplaced())
        .extracting(SchedulePlan.Unplaced::reason)
        .containsExactly(Reason.of("scheduling.unplaced.no-slot", 1, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void whoDoesNotShowUpKeepsThePastAndLosesTheRest() {
    var before =
        plan(
            placed("a", "tsinghua", 0, 1),
            placed("a", "fudan", 1, 1),
            placed("b", "tsinghua", 1, 2));
    var now =
        new Hall(2, 2)
            .meeting("a", "tsinghua", 1)
            .meeting("a", "fudan", 1)
            .meeting("b", "tsinghua", 1)
            .problem()
            .withRules(new RuledHall().absent(Side.SEEKER, "a", 1, 1).rules());
    var replan = replanner.replan(before, now, 1);
    assertThat(replan.kept())
        .containsExactly(placed("a", "tsinghua", 0, 1), placed("b", "tsinghua", 1, 2));
    assertThat(replan.cancelled())
        .containsExactly(
            new Replan.Cancelled(
                placed("a", "fudan", 1, 1),
                Reason.of("scheduling.unplaced.never-together", "a", "fudan")));
  }

  @Test
  void whatNobodyWantsAnyMoreIsCancelledUnlessItIsPast() {
    var before = plan(placed("a", "tsinghua", 0, 1), placed("a", "fudan", 1, 1));
    var replan = replanner.replan(before, new Hall(2, 2).problem(), 1);
    assertThat(replan.kept()).containsExactly(placed("a", "tsinghua", 0, 1));
    assertThat(replan.cancelled())
        .containsExactly(
            new Replan.Cancelled(
                placed("a", "fudan", 1, 1), Reason.of("scheduling.cancelled.not-wanted")));
  }

  @Test
  void lostTableMovesOnlyWhoSatThere() {
    var before = plan(placed("a", "tsinghua", 0, 1), placed("b", "fudan", 0, 2));
    var now =
        new Hall(2, 3)
            .meeting("a", "tsinghua", 1)
            .meeting("b", "fudan", 1)
            .problem()
            .withRules(new RuledHall().closed(1, 0, 1).rules());
    var replan = replanner.replan(before, now, 0);
    assertThat(replan.moved())
        .containsExactly(
            new Replan.Moved(placed("a", "tsinghua", 0, 1), placed("a", "tsinghua", 0, 3)));
    assertThat(replan.kept()).containsExactly(placed("b", "fudan", 0, 2));
  }

  private static SchedulePlan plan(Placed... placed) {
    return new SchedulePlan(List.of(placed), List.of(), 1);
  }

  private static Placed placed(String company, String university, int slot, int table) {
    return new Placed(Hall.request(company, university, 1), slot, table);
  }

  @Test
  void auditOfAChangeSeesWhatIsNotTold() {
    var before = plan(placed("a", "tsinghua", 0, 1), placed("b", "fudan", 1, 1));
    List<Request> wanted = before.placed().stream().map(Placed::request).toList();
    var now = new SchedulingProblem(wanted, 2, 2, java.util.Map.of(), java.util.Map.of());
    var good = replanner.replan(before, now, 1);
    assertThat(ScheduleAudit.violations(before, now, 1, good)).isEmpty();
    var silent = new Replan(good.plan(), List.of(), good.moved(), good.added(), good.cancelled());
    assertThat(ScheduleAudit.violations(before, now, 1, silent)).isNotEmpty();
    var rewritten =
        new ArrayList<>(List.of(placed("a", "tsinghua", 0, 2), placed("b", "fudan", 1, 1)));
    var changed =
        new Replan(
            plan(rewritten.toArray(Placed[]::new)), rewritten, List.of(), List.of(), List.of());
    assertThat(ScheduleAudit.violations(before, now, 1, changed))
        .anyMatch(v -> v.contains("is past but changed"));
  }
}
