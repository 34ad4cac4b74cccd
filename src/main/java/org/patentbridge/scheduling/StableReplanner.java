package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.scheduling.DayRules.Couple;
import org.patentbridge.scheduling.SchedulePlan.Placed;
import org.patentbridge.scheduling.SchedulePlan.Unplaced;
import org.patentbridge.scheduling.SchedulingProblem.Request;

/**
 * Fits changes into a timetable by touching only what they touch.
 *
 * <pre>
 * 1. what is past stays; what is still wanted stays where it is, unless a rule now forbids it
 * 2. what lost its place and what is new takes the nearest free slot
 * 3. where none is free, at most three others move for it, as few as can be ({@link Chain})
 * 4. what had no place before takes one only where it is free
 * </pre>
 *
 * <p>Nobody loses a meeting for somebody else's walk-in. Meetings that stay keep their tables.
 */
public final class StableReplanner implements Replanner {

  @Override
  public Replan replan(SchedulePlan before, SchedulingProblem now, int firstOpen) {
    return new Change(before, now, firstOpen).replan();
  }

  /** One change under way. */
  private static final class Change {

    private final SchedulePlan before;
    private final Map<Couple, Placed> placed = new LinkedHashMap<>();
    private final Set<Couple> wanted = new HashSet<>();
    private final Seating seating;
    private final Day day;
    private final int[] tables;

    Change(SchedulePlan before, SchedulingProblem now, int firstOpen) {
      this.before = before;
      before.placed().forEach(p -> placed.put(DayScheduler.couple(p.request()), p));
      now.requests().forEach(r -> wanted.add(DayScheduler.couple(r)));
      List<Request> requests = new ArrayList<>(now.requests());
      before.placed().stream()
          .filter(p -> p.slot() < firstOpen && !wanted.contains(DayScheduler.couple(p.request())))
          .forEach(p -> requests.add(p.request()));
      requests.sort(EdgeColoringScheduler.STABLE);
      this.day = new Day(now, requests);
      this.seating = new Seating(day, firstOpen);
      this.tables = new int[requests.size()];
    }

    Replan replan() {
      keep();
      for (int m : EjectionSearch.waiting(seating)) {
        boolean affected = placed.containsKey(couple(m)) || !wasUnplaced(m);
        if (affected && !seatNear(m)) {
          Chain.seat(seating, m);
        }
      }
      EjectionSearch.waiting(seating).forEach(this::seatNear);
      return told(DayScheduler.written(seating, keptTables(), before.slotsNeeded()));
    }

    private Couple couple(int meeting) {
      return DayScheduler.couple(day.request(meeting));
    }

    private boolean wasUnplaced(int meeting) {
      return before.unplaced().stream()
          .anyMatch(u -> DayScheduler.couple(u.request()).equals(couple(meeting)));
    }

    /** Past meetings for good, then the others where they may stay. */
    private void keep() {
      List<Integer> order = EjectionSearch.waiting(seating);
      for (int m : order) {
        Placed old = placed.get(couple(m));
        if (old != null && old.slot() < seating.firstOpen()) {
          seating.fix(m, old.slot());
          tables[m] = old.table();
        }
      }
      for (int m : order) {
        Placed old = placed.get(couple(m));
        if (old != null
            && !seating.isSeated(m)
            && old.slot() < day.slots()
            && seating.isFree(m, old.slot())) {
          seating.sit(m, old.slot());
        }
      }
    }

    /** The free slot nearest to the old one; the most comfortable one for a new meeting. */
    private boolean seatNear(int meeting) {
      Placed old = placed.get(couple(meeting));
      int slot = EjectionSearch.freeSlot(seating, meeting);
      for (int s = seating.firstOpen(); s < day.slots() && old != null; s++) {
        boolean nearer = Math.abs(s - old.slot()) < Math.abs(slot - old.slot());
        slot = nearer && seating.isFree(meeting, s) ? s : slot;
      }
      if (slot != Seating.NOWHERE) {
        seating.sit(meeting, slot);
      }
      return slot != Seating.NOWHERE;
    }

    /** Tables of meetings that sit where they sat, as far as they are open. */
    private int[] keptTables() {
      for (int m = 0; m < tables.length; m++) {
        Placed old = placed.get(couple(m));
        if (old != null
            && !seating.isFixed(m)
            && seating.slotOf(m) == old.slot()
            && old.table() <= day.problem().tables()
            && !Day.closedTables(day.problem(), old.slot()).get(old.table())) {
          tables[m] = old.table();
        }
      }
      return tables;
    }

    private Replan told(SchedulePlan after) {
      List<Placed> kept = new ArrayList<>();
      List<Replan.Moved> moved = new ArrayList<>();
      List<Placed> added = new ArrayList<>();
      Map<Couple, Placed> gone = new LinkedHashMap<>(placed);
      for (Placed p : after.placed()) {
        Placed old = gone.remove(DayScheduler.couple(p.request()));
        if (old == null) {
          added.add(p);
        } else if (old.slot() == p.slot() && old.table() == p.table()) {
          kept.add(p);
        } else {
          moved.add(new Replan.Moved(old, p));
        }
      }
      return new Replan(after, kept, moved, added, cancelled(after, gone));
    }

    private List<Replan.Cancelled> cancelled(SchedulePlan after, Map<Couple, Placed> gone) {
      Map<Couple, Reason> reasons = new HashMap<>();
      for (Unplaced u : after.unplaced()) {
        reasons.put(DayScheduler.couple(u.request()), u.reason());
      }
      return gone.entrySet().stream()
          .map(
              e ->
                  new Replan.Cancelled(
                      e.getValue(),
                      reasons.getOrDefault(
                          e.getKey(), Reason.of("scheduling.cancelled.not-wanted"))))
          .sorted(
              Comparator.comparingInt((Replan.Cancelled c) -> c.before().slot())
                  .thenComparingInt(c -> c.before().table()))
          .toList();
    }
  }
}
