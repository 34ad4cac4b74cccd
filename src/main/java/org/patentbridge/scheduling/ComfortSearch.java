package org.patentbridge.scheduling;

/**
 * Moves meetings to hours that suit them better, alone or two at a time, as long as it helps; no
 * meeting loses its place by it.
 */
final class ComfortSearch {

  /** Most passes over all meetings; gains are small after a few. */
  private static final int PASSES = 12;

  private final Day day;
  private final Seating seating;

  private ComfortSearch(Seating seating) {
    this.day = seating.day();
    this.seating = seating;
  }

  static void run(Seating seating) {
    var search = new ComfortSearch(seating);
    boolean changed = true;
    for (int pass = 0; pass < PASSES && changed; pass++) {
      changed = false;
      for (int m = 0; m < seating.day().meetings(); m++) {
        changed |= seating.isSeated(m) && !seating.isFixed(m) && search.improve(m);
      }
    }
  }

  private boolean improve(int meeting) {
    int from = seating.slotOf(meeting);
    long now = day.discomfort(meeting, from);
    for (int to = seating.firstOpen(); to < day.slots(); to++) {
      long gain = now - day.discomfort(meeting, to);
      if (gain > 0 && (move(meeting, from, to) || swap(meeting, from, to, gain))) {
        return true;
      }
    }
    return false;
  }

  private boolean move(int meeting, int from, int to) {
    seating.leave(meeting);
    boolean free = seating.isFree(meeting, to);
    seating.sit(meeting, free ? to : from);
    return free;
  }

  /** One other meeting comes back to the slot that is left, if both together gain. */
  private boolean swap(int meeting, int from, int to, long gain) {
    seating.leave(meeting);
    for (int other : seating.contenders(meeting, to, seating.obstacle(meeting, to))) {
      int at = seating.slotOf(other);
      boolean pays = day.discomfort(other, from) - day.discomfort(other, at) < gain;
      if (pays && !seating.isFixed(other)) {
        seating.leave(other);
        if (seating.isFree(meeting, to)) {
          seating.sit(meeting, to);
          if (seating.isFree(other, from)) {
            seating.sit(other, from);
            return true;
          }
          seating.leave(meeting);
        }
        seating.sit(other, at);
      }
    }
    seating.sit(meeting, from);
    return false;
  }
}
