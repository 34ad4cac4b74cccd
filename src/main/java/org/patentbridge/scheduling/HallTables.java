package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers the tables of a seating: open ones only, and holders stay at their table, else in their
 * room, as far as possible.
 *
 * <p>Busiest row of meetings of the busiest holder first: a table that is free in all its slots,
 * one that the holder has already before others, then one in the holder's room, then the lowest. A
 * row for which there is none goes slot by slot by the same order, from the table it had last.
 */
final class HallTables {

  private static final int NONE = 0;

  private final Seating seating;
  private final Day day;
  private final Map<Integer, String> roomOf;
  private final List<BitSet> taken = new ArrayList<>();
  private final int[] tableOf;
  private final Map<Integer, Set<Integer>> tablesOf = new HashMap<>();
  private final Map<Integer, String> homeOf = new HashMap<>();

  private HallTables(Seating seating, int[] given) {
    this.seating = seating;
    this.day = seating.day();
    this.roomOf = day.problem().rules().roomOf();
    this.tableOf = given.clone();
    for (int s = 0; s < day.slots(); s++) {
      taken.add(Day.closedTables(day.problem(), s));
    }
  }

  /**
   * The table of each seated meeting, from 1.
   *
   * @param given tables that stay, per meeting; 0 where it is to be found
   */
  static int[] of(Seating seating, int[] given) {
    var tables = new HallTables(seating, given);
    for (int m = 0; m < given.length; m++) {
      if (given[m] != NONE) {
        tables.sit(m, given[m]);
      }
    }
    List<List<Integer>> restless = new ArrayList<>();
    for (List<Integer> row : tables.rows()) {
      if (!tables.keepsOneTable(row)) {
        restless.add(row);
      }
    }
    restless.forEach(tables::moveAround);
    return tables.tableOf;
  }

  /** Meetings of each holder in rows without two in one slot, longest row first. */
  private List<List<Integer>> rows() {
    Map<Integer, List<List<Integer>>> byHolder = new TreeMap<>();
    for (int m = 0; m < tableOf.length; m++) {
      if (seating.isSeated(m) && tableOf[m] == NONE) {
        addToRow(byHolder.computeIfAbsent(day.holder(m), h -> new ArrayList<>()), m);
      }
    }
    List<List<Integer>> all =
        new ArrayList<>(byHolder.values().stream().flatMap(List::stream).toList());
    all.forEach(row -> row.sort(Comparator.comparingInt(seating::slotOf)));
    Map<Integer, Integer> total = new HashMap<>();
    byHolder.forEach((holder, rows) -> total.put(holder, rows.stream().mapToInt(List::size).sum()));
    all.sort(
        Comparator.comparingInt((List<Integer> row) -> row.size())
            .thenComparingInt(row -> total.getOrDefault(day.holder(row.getFirst()), 0))
            .reversed());
    return all;
  }

  private void addToRow(List<List<Integer>> rows, int meeting) {
    for (List<Integer> row : rows) {
      if (row.stream().noneMatch(m -> seating.slotOf(m) == seating.slotOf(meeting))) {
        row.add(meeting);
        return;
      }
    }
    rows.add(new ArrayList<>(List.of(meeting)));
  }

  private boolean keepsOneTable(List<Integer> row) {
    var closed = new BitSet();
    row.forEach(m -> closed.or(taken.get(seating.slotOf(m))));
    int table = bestFree(day.holder(row.getFirst()), closed);
    if (table != NONE) {
      row.forEach(m -> sit(m, table));
    }
    return table != NONE;
  }

  private void moveAround(List<Integer> row) {
    int last = NONE;
    for (int m : row) {
      BitSet occupied = taken.get(seating.slotOf(m));
      last = last != NONE && !occupied.get(last) ? last : bestFree(day.holder(m), occupied);
      sit(m, last);
    }
  }

  /** The best table that is not closed; none where all are. */
  private int bestFree(int holder, BitSet closed) {
    int inRoom = NONE;
    int lowest = NONE;
    for (int t = closed.nextClearBit(1);
        t <= day.problem().tables();
        t = closed.nextClearBit(t + 1)) {
      if (tablesOf.getOrDefault(holder, Set.of()).contains(t)) {
        return t;
      }
      lowest = lowest == NONE ? t : lowest;
      boolean atHome = room(t).equals(homeOf.getOrDefault(holder, room(t)));
      inRoom = inRoom == NONE && atHome ? t : inRoom;
    }
    return inRoom == NONE ? lowest : inRoom;
  }

  private String room(int table) {
    return roomOf.getOrDefault(table, "");
  }

  private void sit(int meeting, int table) {
    tableOf[meeting] = table;
    taken.get(seating.slotOf(meeting)).set(table);
    tablesOf.computeIfAbsent(day.holder(meeting), h -> new HashSet<>()).add(table);
    homeOf.putIfAbsent(day.holder(meeting), room(table));
  }
}
