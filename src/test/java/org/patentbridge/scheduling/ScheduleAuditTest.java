package org.patentbridge.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/** The audit catches every planted violation. */
class ScheduleAuditTest {

  private static final Request A_U = Hall.request("a", "u", 1);
  private static final Request A_V = Hall.request("a", "v", 1);
  private static final Request B_U = Hall.request("b", "u", 1);
  private static final SchedulingProblem PROBLEM =
      new Hall(2, 2).meeting("a", "u", 1).meeting("a", "v", 1).meeting("b", "u", 1).problem();

  @Test
  void goodPlanHasNoViolations() {
    assertThat(violations(at(A_V, 0, 1), at(B_U, 0, 2), at(A_U, 1, 1))).isEmpty();
  }

  @Test
  void forgottenMeetingIsSeen() {
    assertThat(violations(at(A_V, 0, 1), at(B_U, 0, 2)))
        .containsExactly("a with u is neither placed nor unplaced");
  }

  @Test
  void meetingAnsweredTwiceIsSeen() {
    assertThat(violations(at(A_V, 0, 1), at(B_U, 0, 2), at(A_U, 1, 1), at(B_U, 1, 2)))
        .contains("b with u is answered too often");
  }

  @Test
  void companyAtTwoTablesAtOnceIsSeen() {
    assertThat(violations(at(A_V, 0, 1), at(A_U, 0, 2), at(B_U, 1, 1)))
        .containsExactly("seeking party a has 2 meetings in slot 0 but 1 seats");
  }

  @Test
  void universityAtTwoTablesAtOnceIsSeen() {
    assertThat(violations(at(A_U, 0, 1), at(B_U, 0, 2), at(A_V, 1, 1)))
        .containsExactly("holder u has 2 meetings in slot 0 but 1 seats");
  }

  @Test
  void sharedTableIsSeen() {
    assertThat(violations(at(A_V, 0, 1), at(B_U, 0, 1), at(A_U, 1, 1)))
        .containsExactly("table 1 has two meetings in slot 0");
  }

  @Test
  void slotAndTableOutsideTheHallAreSeen() {
    assertThat(violations(at(A_V, 0, 3), at(A_U, 1, 1), at(B_U, 2, 1)))
        .containsExactly("table 3 is not in the hall", "slot 2 is not of the day");
  }

  @Test
  void wrongOrderIsSeen() {
    assertThat(violations(at(A_U, 1, 1), at(A_V, 0, 1), at(B_U, 0, 2)))
        .containsExactly("row 2 is not in the order of slots and tables");
  }

  @Test
  void unplacedWithoutReasonIsSeen() {
    var plan =
        new SchedulePlan(
            List.of(at(A_V, 0, 1), at(A_U, 1, 1)), List.of(new Unplaced(B_U, Reason.of(" "))), 2);
    assertThat(ScheduleAudit.violations(PROBLEM, plan))
        .containsExactly("b with u is unplaced without a reason");
  }

  @Test
  void everyRuleOfTheDayIsSeenWhereItIsBroken() {
    assertThat(under(new RuledHall().absent(Side.SEEKER, "b", 0, 0)))
        .containsExactly("seeking party b has 1 meetings in slot 0 but 0 seats");
    assertThat(under(new RuledHall().closed(2, 0, 0)))
        .containsExactly("table 2 is closed in slot 0");
    assertThat(under(new RuledHall().pause(1))).containsExactly("slot 1 is a pause");
    assertThat(under(new RuledHall().rest(1, 0)))
        .containsExactly("seeking party a has 2 slots in a row up to slot 1, most 1");
    assertThat(under(new RuledHall().rest(0, 1)))
        .containsExactly("holder u has 2 slots in a row up to slot 1, most 1");
    assertThat(under(new RuledHall().person("a", "v", "Wang").person("b", "u", "Wang")))
        .containsExactly("Wang sits twice in slot 0");
  }

  private static List<String> under(RuledHall rules) {
    return ScheduleAudit.violations(
        PROBLEM.withRules(rules.rules()),
        new SchedulePlan(List.of(at(A_V, 0, 1), at(B_U, 0, 2), at(A_U, 1, 1)), List.of(), 2));
  }

  private static Placed at(Request request, int slot, int table) {
    return new Placed(request, slot, table);
  }

  private static List<String> violations(Placed... placed) {
    return ScheduleAudit.violations(PROBLEM, new SchedulePlan(List.of(placed), List.of(), 2));
  }
}
