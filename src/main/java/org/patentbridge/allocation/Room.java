package org.patentbridge.allocation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.domain.event.Limits;

/**
 * The places of one party or offering that are still to be decided once the pins are seated.
 *
 * @param pinned places that pins have taken; further places are numbered from {@code pinned + 1}
 * @param open further places that pairs could fill: within the maximum and not more than the pairs
 * @param owed further places that the minimum asks for; more than {@code open} cannot be met
 */
record Room(int pinned, int open, int owed) {

  static Room of(Limits limits, int pinned, int candidates) {
    int open = Math.clamp((long) limits.max() - pinned, 0, candidates - pinned);
    return new Room(pinned, open, Math.max(0, limits.min() - pinned));
  }

  boolean isHopeless() {
    return owed > open;
  }

  /** The last place that could be filled. */
  int last() {
    return pinned + open;
  }

  /** The rooms of everyone in a problem. */
  record Plan(List<Room> seekers, List<Room> holders, List<Room> offerings, List<Room> quotas) {

    static Plan of(PairTable table) {
      Load pins = Load.of(table, Pair::pinned);
      Load all = Load.of(table, p -> true);
      var perOffering = new Limits(0, Math.max(0, table.cap()));
      return new Plan(
          IntStream.range(0, table.seekers().size())
              .mapToObj(s -> Room.of(table.seekerLimits(s), pins.ofSeeker(s), all.ofSeeker(s)))
              .toList(),
          IntStream.range(0, table.holders().size())
              .mapToObj(h -> Room.of(table.holderLimits(h), pins.ofHolder(h), all.ofHolder(h)))
              .toList(),
          IntStream.range(0, table.offerings().size())
              .mapToObj(o -> Room.of(perOffering, pins.ofOffering(o), all.ofOffering(o)))
              .toList(),
          IntStream.range(0, table.quotas().size())
              .mapToObj(
                  q -> Room.of(table.quotas().get(q).limits(), pins.ofQuota(q), all.ofQuota(q)))
              .toList());
    }

    boolean isHopeless() {
      return seekers.stream().anyMatch(Room::isHopeless)
          || holders.stream().anyMatch(Room::isHopeless)
          || quotas.stream().anyMatch(Room::isHopeless);
    }

    boolean hasRoomFor(Pair pair) {
      return seekers.get(pair.seeker()).open() > 0
          && holders.get(pair.holder()).open() > 0
          && offerings.get(pair.offering()).open() > 0
          && pair.quotas().stream().allMatch(q -> quotas.get(q).open() > 0);
    }

    /** Whether somebody is guaranteed more than pins give. */
    boolean owesAnything() {
      return Stream.of(seekers, holders, quotas)
          .flatMap(List::stream)
          .anyMatch(room -> room.owed() > 0);
    }

    /** No solution has more pairs beside the pins. */
    long most() {
      return Math.min(
          seekers.stream().mapToLong(Room::open).sum(),
          holders.stream().mapToLong(Room::open).sum());
    }
  }
}
