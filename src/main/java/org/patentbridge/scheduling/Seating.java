package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which meeting sits in which slot, never breaking a hard rule of the day.
 *
 * <p>Rules: both sides attend and have a seat; each named person sits in one meeting at a time; no
 * more meetings than open tables; nobody goes on longer than its rest allows.
 */
final class Seating {

  /** A meeting without a slot. */
  static final int NOWHERE = -1;

  private static final int[] NOBODY = {};

  private final Day day;
  private final int[] slotOf;
  private final boolean[] fixed;
  private final int[][] busy;
  private final List<List<List<Integer>>> meetingsOf = new ArrayList<>();
  private final int[][] personAt;
  private final List<List<Integer>> meetingsIn = new ArrayList<>();
  private final int firstOpen;

  /**
   * An empty one.
   *
   * @param firstOpen first slot that may be used
   */
  Seating(Day day, int firstOpen) {
    this.day = day;
    this.firstOpen = firstOpen;
    this.slotOf = new int[day.meetings()];
    Arrays.fill(slotOf, NOWHERE);
    this.fixed = new boolean[day.meetings()];
    this.busy = new int[day.parties()][day.slots()];
    for (int p = 0; p < day.parties(); p++) {
      List<List<Integer>> bySlot = new ArrayList<>(day.slots());
      for (int s = 0; s < day.slots(); s++) {
        bySlot.add(new ArrayList<>(0));
      }
      meetingsOf.add(bySlot);
    }
    this.personAt = new int[day.personCount()][day.slots()];
    for (int[] person : personAt) {
      Arrays.fill(person, NOWHERE);
    }
    for (int s = 0; s < day.slots(); s++) {
      meetingsIn.add(new ArrayList<>());
    }
  }

  Day day() {
    return day;
  }

  int firstOpen() {
    return firstOpen;
  }

  int slotOf(int meeting) {
    return slotOf[meeting];
  }

  boolean isSeated(int meeting) {
    return slotOf[meeting] != NOWHERE;
  }

  int[] slots() {
    return slotOf.clone();
  }

  /** Seats a meeting for good, whatever the rules say; for what has already happened. */
  void fix(int meeting, int slot) {
    fixed[meeting] = true;
    sit(meeting, slot);
  }

  boolean isFixed(int meeting) {
    return fixed[meeting];
  }

  void sit(int meeting, int slot) {
    slotOf[meeting] = slot;
    count(meeting, slot, 1);
    meetingsOf.get(day.seeker(meeting)).get(slot).add(meeting);
    meetingsOf.get(day.holder(meeting)).get(slot).add(meeting);
    meetingsIn.get(slot).add(meeting);
    for (int person : day.persons(meeting)) {
      personAt[person][slot] = meeting;
    }
  }

  void leave(int meeting) {
    int slot = slotOf[meeting];
    slotOf[meeting] = NOWHERE;
    count(meeting, slot, -1);
    meetingsOf.get(day.seeker(meeting)).get(slot).remove((Integer) meeting);
    meetingsOf.get(day.holder(meeting)).get(slot).remove((Integer) meeting);
    meetingsIn.get(slot).remove((Integer) meeting);
    for (int person : day.persons(meeting)) {
      personAt[person][slot] = NOWHERE;
    }
  }

  private void count(int meeting, int slot, int by) {
    busy[day.seeker(meeting)][slot] += by;
    busy[day.holder(meeting)][slot] += by;
  }

  /** What keeps a meeting out of a slot. */
  enum Obstacle {
    NONE,
    PAST,
    ABSENT,
    SEEKER_BUSY,
    HOLDER_BUSY,
    PERSON_BUSY,
    HALL_FULL,
    REST
  }

  /** The first thing that keeps an unseated meeting out of a slot. */
  Obstacle obstacle(int meeting, int slot) {
    int seeker = day.seeker(meeting);
    int holder = day.holder(meeting);
    if (slot < firstOpen) {
      return Obstacle.PAST;
    }
    if (!day.allows(meeting, slot)) {
      return Obstacle.ABSENT;
    }
    if (busy[seeker][slot] >= day.seats(seeker, slot)) {
      return Obstacle.SEEKER_BUSY;
    }
    if (busy[holder][slot] >= day.seats(holder, slot)) {
      return Obstacle.HOLDER_BUSY;
    }
    if (busyPerson(meeting, slot) != NOWHERE) {
      return Obstacle.PERSON_BUSY;
    }
    if (meetingsIn.get(slot).size() >= day.tables(slot)) {
      return Obstacle.HALL_FULL;
    }
    return breaksRest(seeker, slot) || breaksRest(holder, slot) ? Obstacle.REST : Obstacle.NONE;
  }

  boolean isFree(int meeting, int slot) {
    return obstacle(meeting, slot) == Obstacle.NONE;
  }

  /**
   * The meetings of which one at least must go before a meeting can sit in a slot; nobody where no
   * going helps.
   *
   * @param obstacle what keeps it out
   */
  int[] contenders(int meeting, int slot, Obstacle obstacle) {
    return switch (obstacle) {
      case NONE, PAST, ABSENT -> NOBODY;
      case SEEKER_BUSY -> ints(meetingsOf.get(day.seeker(meeting)).get(slot));
      case HOLDER_BUSY -> ints(meetingsOf.get(day.holder(meeting)).get(slot));
      case PERSON_BUSY -> new int[] {busyPerson(meeting, slot)};
      case HALL_FULL -> ints(meetingsIn.get(slot));
      case REST ->
          breaksRest(day.seeker(meeting), slot)
              ? neighbours(day.seeker(meeting), slot)
              : neighbours(day.holder(meeting), slot);
    };
  }

  private static int[] ints(List<Integer> meetings) {
    return meetings.stream().mapToInt(m -> m).sorted().toArray();
  }

  private int busyPerson(int meeting, int slot) {
    for (int person : day.persons(meeting)) {
      if (personAt[person][slot] != NOWHERE) {
        return personAt[person][slot];
      }
    }
    return NOWHERE;
  }

  private boolean breaksRest(int party, int slot) {
    int most = day.rest(party);
    return most > 0 && before(party, slot) + 1 + after(party, slot) > most;
  }

  /** Slots in a row right before. */
  private int before(int party, int slot) {
    int from = slot;
    while (from > 0 && busy[party][from - 1] > 0) {
      from--;
    }
    return slot - from;
  }

  private int after(int party, int slot) {
    int to = slot;
    while (to < day.slots() - 1 && busy[party][to + 1] > 0) {
      to++;
    }
    return to - slot;
  }

  /** All meetings of a party in the row around a slot. */
  private int[] neighbours(int party, int slot) {
    List<Integer> all = new ArrayList<>();
    for (int s = slot - before(party, slot); s <= slot + after(party, slot); s++) {
      if (s != slot) {
        all.addAll(meetingsOf.get(party).get(s));
      }
    }
    return ints(all);
  }
}
