package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patentbridge.domain.event.Side;
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
    audit.seats(Side.SEEKER, Request::seeker, problem.seekerSeats());
    audit.seats(Side.HOLDER, Request::holder, problem.holderSeats());
    audit.hallIsOpen();
    audit.rests();
    audit.persons();
    audit.reasons();
    audit.order();
    return List.copyOf(audit.violations);
  }

  /**
   * What a changed timetable breaks, in words; empty where all rules hold, the past stays and the
   * lists of changes are complete. Rules that the past itself broke are not held against it.
   */
  public static List<String> violations(
      SchedulePlan before, SchedulingProblem now, int firstOpen, Replan replan) {
    List<String> violations = new ArrayList<>();
    Set<Placed> after = Set.copyOf(replan.plan().placed());
    List<Placed> past = before.placed().stream().filter(p -> p.slot() < firstOpen).toList();
    past.stream()
        .filter(p -> after.stream().noneMatch(q -> isSame(p, q)))
        .forEach(p -> violations.add(p + " is past but changed"));
    after.stream()
        .filter(p -> p.slot() < firstOpen && past.stream().noneMatch(q -> isSame(p, q)))
        .forEach(p -> violations.add(p + " is put into the past"));
    Map<DayRules.Couple, Integer> told = new HashMap<>();
    replan.kept().forEach(p -> tell(told, p));
    replan.moved().forEach(m -> tell(told, m.after()));
    replan.added().forEach(p -> tell(told, p));
    after.forEach(p -> told.merge(couple(p.request()), -1, Integer::sum));
    told.values().removeIf(n -> n == 0);
    told.keySet().forEach(c -> violations.add(c + " is not told as it is"));
    if (replan.kept().size() + replan.moved().size() + replan.cancelled().size()
        != before.placed().size()) {
      violations.add("some meetings of the old timetable are not told");
    }
    Set<Request> all = new HashSet<>(now.requests());
    past.stream().map(Placed::request).filter(r -> isNew(r, all)).forEach(all::add);
    var whole =
        new SchedulingProblem(
            List.copyOf(all),
            now.slots(),
            now.tables(),
            now.seekerSeats(),
            now.holderSeats(),
            now.rules());
    Set<String> old = Set.copyOf(violations(whole, new SchedulePlan(past, List.of(), 0)));
    violations(whole, replan.plan()).stream()
        .filter(v -> !old.contains(v))
        .forEach(violations::add);
    return List.copyOf(violations);
  }

  private static DayRules.Couple couple(Request request) {
    return new DayRules.Couple(request.seeker(), request.holder());
  }

  private static void tell(Map<DayRules.Couple, Integer> told, Placed placed) {
    told.merge(couple(placed.request()), 1, Integer::sum);
  }

  private static boolean isSame(Placed one, Placed other) {
    return couple(one.request()).equals(couple(other.request()))
        && one.slot() == other.slot()
        && one.table() == other.table();
  }

  private static boolean isNew(Request request, Set<Request> known) {
    return known.stream().map(ScheduleAudit::couple).noneMatch(couple(request)::equals);
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
      Side side, Function<Request, OrganizationId> party, Map<OrganizationId, Integer> seats) {
    record Sitting(OrganizationId party, int slot) {}
    Map<Sitting, Integer> counts = new HashMap<>();
    plan.placed()
        .forEach(
            p -> counts.merge(new Sitting(party.apply(p.request()), p.slot()), 1, Integer::sum));
    counts.forEach(
        (sitting, count) -> {
          int most = seats.getOrDefault(sitting.party(), 1);
          for (DayRules.Attendance a : problem.rules().attendance()) {
            boolean holds = a.from() <= sitting.slot() && sitting.slot() <= a.to();
            most =
                holds && a.side() == side && a.party().equals(sitting.party()) ? a.seats() : most;
          }
          if (count > most) {
            violations.add(
                "%s %s has %d meetings in slot %d but %d seats"
                    .formatted(name(side), sitting.party(), count, sitting.slot(), most));
          }
        });
  }

  private static String name(Side side) {
    return side == Side.SEEKER ? "seeking party" : "holder";
  }

  private void hallIsOpen() {
    for (Placed placed : plan.placed()) {
      if (problem.rules().pauses().contains(placed.slot())) {
        violations.add("slot %d is a pause".formatted(placed.slot()));
      }
      for (DayRules.Closure c : problem.rules().closures()) {
        if (c.table() == placed.table() && c.from() <= placed.slot() && placed.slot() <= c.to()) {
          violations.add("table %d is closed in slot %d".formatted(placed.table(), placed.slot()));
        }
      }
    }
  }

  private void rests() {
    rests(Side.SEEKER, Request::seeker, problem.rules().rest().seekers());
    rests(Side.HOLDER, Request::holder, problem.rules().rest().holders());
  }

  private void rests(Side side, Function<Request, OrganizationId> party, int most) {
    Map<OrganizationId, Set<Integer>> busy = new HashMap<>();
    plan.placed()
        .forEach(
            p ->
                busy.computeIfAbsent(party.apply(p.request()), k -> new HashSet<>()).add(p.slot()));
    busy.forEach(
        (who, slots) -> {
          int inARow = 0;
          for (int s = 0; s < problem.slots() && most > 0; s++) {
            inARow = slots.contains(s) ? inARow + 1 : 0;
            if (inARow > most) {
              violations.add(
                  "%s %s has %d slots in a row up to slot %d, most %d"
                      .formatted(name(side), who, inARow, s, most));
            }
          }
        });
  }

  private void persons() {
    record Sitting(String person, int slot) {}
    Set<Sitting> seen = new HashSet<>();
    for (Placed placed : plan.placed()) {
      var couple = new DayRules.Couple(placed.request().seeker(), placed.request().holder());
      for (String person : problem.rules().persons().getOrDefault(couple, Set.of())) {
        if (!seen.add(new Sitting(person, placed.slot()))) {
          violations.add("%s sits twice in slot %d".formatted(person, placed.slot()));
        }
      }
    }
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
