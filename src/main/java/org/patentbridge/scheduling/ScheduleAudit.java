package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * An independent check that a plan keeps every rule of its problem; shares no code with the
 * scheduler.
 */
public final class ScheduleAudit {

  private final SchedulingProblem problem;
  private final SchedulePlan plan;
  private final List<String> violations = new ArrayList<>();

  private ScheduleAudit(SchedulingProblem problem, SchedulePlan plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /** What is broken, in words; empty where all rules hold. */
  public static List<String> violations(SchedulingProblem problem, SchedulePlan plan) {
    var audit = new ScheduleAudit(problem, plan);
    audit.everyRequestOnce();
    audit.withinDayAndHall();
    audit.oneMeetingPerTable();
    audit.seats("seeking party", Request::seeker, problem.seekerSeats());
    audit.seats("holder", Request::holder, problem.holderSeats());
    audit.reasons();
    audit.order();
    return List.copyOf(audit.violations);
  }

  private void everyRequestOnce() {
    Map<Request, Integer> balance = new HashMap<>();
    problem.requests().forEach(r -> balance.merge(r, 1, Integer::sum));
    Stream.concat(
            plan.placed().stream().map(Placed::request),
            plan.unplaced().stream().map(Unplaced::request))
        .forEach(r -> balance.merge(r, -1, Integer::sum));
    balance.forEach(
        (request, left) -> {
          if (left != 0) {
            violations.add(
                "%s with %s is %s"
                    .formatted(
                        request.seeker(),
                        request.holder(),
                        left > 0 ? "neither placed nor unplaced" : "answered too often"));
          }
        });
  }

  private void withinDayAndHall() {
    for (Placed placed : plan.placed()) {
      if (placed.slot() < 0 || placed.slot() >= problem.slots()) {
        violations.add("slot %d is not of the day".formatted(placed.slot()));
      }
      if (placed.table() < 1 || placed.table() > problem.tables()) {
        violations.add("table %d is not in the hall".formatted(placed.table()));
      }
    }
  }

  private void oneMeetingPerTable() {
    record Spot(int slot, int table) {}
    Set<Spot> taken = new HashSet<>();
    for (Placed placed : plan.placed()) {
      if (!taken.add(new Spot(placed.slot(), placed.table()))) {
        violations.add(
            "table %d has two meetings in slot %d".formatted(placed.table(), placed.slot()));
      }
    }
  }

  private void seats(
      String side, Function<Request, OrganizationId> party, Map<OrganizationId, Integer> seats) {
    record Sitting(OrganizationId party, int slot) {}
    Map<Sitting, Integer> counts = new HashMap<>();
    plan.placed()
        .forEach(
            p -> counts.merge(new Sitting(party.apply(p.request()), p.slot()), 1, Integer::sum));
    counts.forEach(
        (sitting, count) -> {
          int most = seats.getOrDefault(sitting.party(), 1);
          if (count > most) {
            violations.add(
                "%s %s has %d meetings in slot %d but %d seats"
                    .formatted(side, sitting.party(), count, sitting.slot(), most));
          }
        });
  }

  private void reasons() {
    for (Unplaced unplaced : plan.unplaced()) {
      if (unplaced.reason().key().isBlank()) {
        violations.add(
            "%s with %s is unplaced without a reason"
                .formatted(unplaced.request().seeker(), unplaced.request().holder()));
      }
    }
  }

  private void order() {
    for (int i = 1; i < plan.placed().size(); i++) {
      Placed before = plan.placed().get(i - 1);
      Placed after = plan.placed().get(i);
      if (before.slot() > after.slot()
          || (before.slot() == after.slot() && before.table() > after.table())) {
        violations.add("row %d is not in the order of slots and tables".formatted(i + 1));
      }
    }
  }
}
