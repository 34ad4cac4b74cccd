package org.patentbridge.scheduling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers the tables of a timetable so that holders keep their table where possible.
 *
 * <p>Busiest holder's seat first: the lowest table that is free in all its slots. A seat for which
 * no such table is left takes, slot by slot, the table it had last, else the lowest free one; there
 * always is one while no slot has more meetings than tables.
 */
final class TableNumbers {

  private final int tables;
  private final int[] slotOf;
  private final List<BitSet> taken = new ArrayList<>();
  private final int[] tableOf;

  private TableNumbers(int[] slotOf, int slots, int tables) {
    this.tables = tables;
    this.slotOf = slotOf;
    this.tableOf = new int[slotOf.length];
    for (int s = 0; s < slots; s++) {
      taken.add(new BitSet());
    }
  }

  /**
   * The table of each edge, from 0.
   *
   * @param slotOf the slot of each edge, below {@code slots}
   */
  static int[] of(BipartiteGraph graph, int[] slotOf, int slots, int tables) {
    var numbers = new TableNumbers(slotOf, slots, tables);
    List<List<Integer>> meetings = numbers.meetingsOfHolderSeats(graph);
    meetings.sort(Comparator.comparingInt((List<Integer> m) -> m.size()).reversed());
    List<List<Integer>> restless = new ArrayList<>();
    for (List<Integer> ofSeat : meetings) {
      if (!numbers.keepsOneTable(ofSeat)) {
        restless.add(ofSeat);
      }
    }
    restless.forEach(numbers::moveAround);
    return numbers.tableOf;
  }

  private List<List<Integer>> meetingsOfHolderSeats(BipartiteGraph graph) {
    List<List<Integer>> all = new ArrayList<>();
    for (int v = graph.lefts(); v < graph.vertices(); v++) {
      all.add(new ArrayList<>());
    }
    for (int e = 0; e < slotOf.length; e++) {
      all.get(graph.right()[e] - graph.lefts()).add(e);
    }
    all.forEach(ofSeat -> ofSeat.sort(Comparator.comparingInt(e -> slotOf[e])));
    return all;
  }

  private boolean keepsOneTable(List<Integer> meetings) {
    var union = new BitSet();
    meetings.forEach(e -> union.or(taken.get(slotOf[e])));
    int table = union.nextClearBit(0);
    if (table < tables) {
      meetings.forEach(e -> sit(e, table));
    }
    return table < tables;
  }

  private void moveAround(List<Integer> meetings) {
    int last = 0;
    for (int e : meetings) {
      BitSet occupied = taken.get(slotOf[e]);
      last = occupied.get(last) ? occupied.nextClearBit(0) : last;
      sit(e, last);
    }
  }

  private void sit(int edge, int table) {
    tableOf[edge] = table;
    taken.get(slotOf[edge]).set(table);
  }
}
