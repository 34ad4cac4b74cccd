package org.patentbridge.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbridge.scheduling.Seating.Obstacle;

/**
 * Finds slots for meetings that are left, by letting others go and finding new slots for those.
 *
 * <p>A meeting that finds no free slot takes the one where those that have to go were let go least
 * often so far (an ejection pool with penalties: Nagata, Bräysy 2009). A number of steps is the
 * limit, no clock and no luck; the best state on the way is the answer: first the meetings that
 * must be, then the number of meetings, then points.
 */
final class EjectionSearch {

  /** Steps for each meeting of the day and in all; a step looks at every slot once. */
  private static final int STEPS_EACH = 30;

  private static final int MOST_STEPS = 20_000;

  private static final int PASSES = 10;

  /** Letting a meeting go that must be is dear: the state is worth nothing until it is back. */
  private static final long MUST = 5;

  private final Day day;
  private final Seating seating;
  private final int floor;
  private final int[] letGo;
  private final Deque<Integer> pool = new ArrayDeque<>();
  private final int[] lastSlot;
  private Loss loss = Loss.NONE;
  private int[] best;
  private Loss fewest;

  private EjectionSearch(Seating seating, int floor) {
    this.day = seating.day();
    this.seating = seating;
    this.floor = floor;
    this.letGo = new int[day.meetings()];
    this.lastSlot = new int[day.meetings()];
    this.best = seating.slots();
    this.fewest = Loss.NONE;
  }

  /** What is missing from a state; less is better. */
  private record Loss(long musts, long meetings, long points) implements Comparable<Loss> {

    private static final Loss NONE = new Loss(0, 0, 0);
    private static final Comparator<Loss> ORDER =
        Comparator.comparingLong(Loss::musts)
            .thenComparingLong(Loss::meetings)
            .thenComparingLong(Loss::points);

    Loss plus(Day day, int meeting, int sign) {
      return new Loss(
          musts + (day.isMust(meeting) ? sign : 0),
          meetings + sign,
          points + sign * day.request(meeting).points().thousandths());
    }

    @Override
    public int compareTo(Loss other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Seats as many as it can.
   *
   * @param floor meetings that no plan can seat
   */
  static void run(Seating seating, int floor) {
    var search = new EjectionSearch(seating, floor);
    search.seatFree();
    search.eject();
    search.restore();
    search.favourPoints();
  }

  /** Unseated ones, those that must be first, then by points, then in stable order. */
  static List<Integer> waiting(Seating seating) {
    Day day = seating.day();
    return IntStream.range(0, day.meetings())
        .filter(m -> !seating.isSeated(m))
        .boxed()
        .sorted(
            Comparator.comparing((Integer m) -> !day.isMust(m))
                .thenComparing(m -> day.request(m).points(), Comparator.reverseOrder()))
        .toList();
  }

  /** The free slot with the least discomfort, else nowhere. */
  static int freeSlot(Seating seating, int meeting) {
    int found = Seating.NOWHERE;
    for (int s = seating.firstOpen(); s < seating.day().slots(); s++) {
      if (seating.isFree(meeting, s)
          && (found == Seating.NOWHERE
              || seating.day().discomfort(meeting, s) < seating.day().discomfort(meeting, found))) {
        found = s;
      }
    }
    return found;
  }

  private void seatFree() {
    for (int meeting : waiting(seating)) {
      int slot = freeSlot(seating, meeting);
      if (slot == Seating.NOWHERE) {
        pool.addLast(meeting);
        loss = loss.plus(day, meeting, 1);
      } else {
        seating.sit(meeting, slot);
      }
    }
    best = seating.slots();
    fewest = loss;
  }

  private void eject() {
    int most = Math.min(MOST_STEPS, STEPS_EACH * day.meetings());
    for (int step = 0; step < most && isWorthTrying(); step++) {
      int meeting = pool.removeFirst();
      int slot = cheapestSlot(meeting);
      if (slot != Seating.NOWHERE) {
        for (int other : makeRoom(meeting, slot).gone()) {
          letGo[other]++;
          pool.addLast(other);
          loss = loss.plus(day, other, 1);
        }
        seating.sit(meeting, slot);
        loss = loss.plus(day, meeting, -1);
        if (loss.compareTo(fewest) < 0) {
          fewest = loss;
          best = seating.slots();
        }
      }
    }
  }

  private boolean isWorthTrying() {
    return pool.size() > floor || (loss.musts() > 0 && !pool.isEmpty());
  }

  /**
   * Meetings that had to go.
   *
   * @param gone which, in the order of going
   * @param price how often they had to before, and once for each
   */
  private record Room(List<Integer> gone, long price) {}

  /** Where others are let go at the least price; nowhere when nothing helps. */
  private int cheapestSlot(int meeting) {
    int found = Seating.NOWHERE;
    long least = Long.MAX_VALUE;
    for (int s = seating.firstOpen(); s < day.slots(); s++) {
      Room room = makeRoom(meeting, s);
      room.gone().forEach(m -> seating.sit(m, lastSlot[m]));
      if (room.price() < least) {
        least = room.price();
        found = s;
      }
    }
    return found;
  }

  private Room makeRoom(int meeting, int slot) {
    List<Integer> gone = new ArrayList<>();
    long price = 0;
    Obstacle obstacle = seating.obstacle(meeting, slot);
    while (obstacle != Obstacle.NONE) {
      int next = cheapest(seating.contenders(meeting, slot, obstacle));
      if (next == Seating.NOWHERE) {
        return new Room(gone, Long.MAX_VALUE);
      }
      price += price(next);
      lastSlot[next] = seating.slotOf(next);
      seating.leave(next);
      gone.add(next);
      obstacle = seating.obstacle(meeting, slot);
    }
    return new Room(gone, price);
  }

  /** The one that had to go least often; one that must be goes for others only to come back. */
  private int cheapest(int[] contenders) {
    int found = Seating.NOWHERE;
    for (int other : contenders) {
      if (!seating.isFixed(other) && (found == Seating.NOWHERE || price(other) < price(found))) {
        found = other;
      }
    }
    return found;
  }

  private long price(int meeting) {
    return 1 + letGo[meeting] + (day.isMust(meeting) ? MUST : 0);
  }

  private void restore() {
    for (int m = 0; m < best.length; m++) {
      if (seating.isSeated(m) && seating.slotOf(m) != best[m]) {
        seating.leave(m);
      }
    }
    for (int m = 0; m < best.length; m++) {
      if (!seating.isSeated(m) && best[m] != Seating.NOWHERE) {
        seating.sit(m, best[m]);
      }
    }
  }

  /** Replaces meetings by unseated ones with more points, one for one. */
  private void favourPoints() {
    boolean changed = true;
    for (int pass = 0; pass < PASSES && changed; pass++) {
      changed = false;
      for (int meeting : waiting(seating)) {
        changed |= replaceLesser(meeting);
      }
    }
  }

  private boolean replaceLesser(int meeting) {
    for (int s = seating.firstOpen(); s < day.slots(); s++) {
      for (int other : seating.contenders(meeting, s, seating.obstacle(meeting, s))) {
        if (!seating.isFixed(other) && isLesser(other, meeting)) {
          int slot = seating.slotOf(other);
          seating.leave(other);
          if (seating.isFree(meeting, s)) {
            seating.sit(meeting, s);
            return true;
          }
          seating.sit(other, slot);
        }
      }
    }
    return false;
  }

  private boolean isLesser(int other, int meeting) {
    return day.isMust(other) == day.isMust(meeting)
        ? day.request(other).points().compareTo(day.request(meeting).points()) < 0
        : day.isMust(meeting);
  }
}
