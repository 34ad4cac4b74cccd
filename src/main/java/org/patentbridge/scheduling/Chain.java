package org.patentbridge.scheduling;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.patentbridge.scheduling.Seating.Obstacle;

/**
 * Makes room for one meeting by moving as few others as can be, each of which finds a new slot.
 *
 * <p>Looks at all ways with one move, then with two, and so on (iterative deepening), up to a limit
 * of looks; within the limit no way with fewer moves exists.
 */
final class Chain {

  /** Moves that a day under way can be asked for at one change. */
  private static final int MOST_MOVES = 3;

  private static final int LOOKS = 60_000;

  private final Seating seating;
  private final Set<Integer> settled = new HashSet<>();
  private final Deque<Integer> pending = new ArrayDeque<>();
  private int looks;

  private Chain(Seating seating) {
    this.seating = seating;
  }

  /** Seats a meeting; leaves everything as it was where no chain is found. */
  static boolean seat(Seating seating, int meeting) {
    for (int moves = 0; moves <= MOST_MOVES; moves++) {
      var chain = new Chain(seating);
      chain.pending.push(meeting);
      if (chain.settle(moves)) {
        return true;
      }
    }
    return false;
  }

  /** Seats all that are pending with at most so many further moves. */
  private boolean settle(int moves) {
    if (pending.isEmpty()) {
      return true;
    }
    int meeting = pending.pop();
    settled.add(meeting);
    int[] slots =
        IntStream.range(seating.firstOpen(), seating.day().slots())
            .boxed()
            .sorted(Comparator.comparingLong(s -> seating.day().discomfort(meeting, s)))
            .mapToInt(s -> s)
            .toArray();
    for (int slot : slots) {
      if (clear(meeting, slot, moves)) {
        return true;
      }
    }
    settled.remove(meeting);
    pending.push(meeting);
    return false;
  }

  private boolean clear(int meeting, int slot, int moves) {
    Obstacle obstacle = seating.obstacle(meeting, slot);
    if (obstacle == Obstacle.NONE) {
      seating.sit(meeting, slot);
      if (settle(moves)) {
        return true;
      }
      seating.leave(meeting);
      return false;
    }
    if (moves == 0 || ++looks > LOOKS) {
      return false;
    }
    for (int other : seating.contenders(meeting, slot, obstacle)) {
      if (!settled.contains(other) && !seating.isFixed(other)) {
        int at = seating.slotOf(other);
        seating.leave(other);
        pending.push(other);
        if (clear(meeting, slot, moves - 1)) {
          return true;
        }
        pending.remove(other);
        seating.sit(other, at);
      }
    }
    return false;
  }
}
