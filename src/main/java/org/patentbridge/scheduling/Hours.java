package org.patentbridge.scheduling;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.List;

/**
 * Which colour of a colouring becomes which slot of the day: the assignment in which the fewest
 * meetings fall into slots that they cannot use, and of those the most comfortable.
 */
final class Hours {

  /** A meeting that cannot sit weighs more than all discomfort that one meeting can have. */
  private static final long CANNOT = 1_000_000_000L;

  private final Day day;
  private final int[] colorOf;
  private final int colors;
  private final List<Integer> slots;

  /**
   * @param colorOf colour of each meeting, negative where it has none
   * @param slots slots that can be used, at least as many as colours
   */
  Hours(Day day, int[] colorOf, int colors, List<Integer> slots) {
    this.day = day;
    this.colorOf = colorOf;
    this.colors = colors;
    this.slots = slots;
  }

  /** The slot of each colour. */
  int[] slotOfColor() {
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow();
    try {
      long[][] costs = costs();
      var arcs = new int[colors][slots.size()];
      int end = colors + slots.size();
      for (int i = 0; i < slots.size(); i++) {
        flow.addArcWithCapacityAndUnitCost(colors + i, end, 1, 0);
      }
      for (int c = 0; c < colors; c++) {
        flow.setNodeSupply(c, 1);
        for (int i = 0; i < slots.size(); i++) {
          arcs[c][i] = flow.addArcWithCapacityAndUnitCost(c, colors + i, 1, costs[c][i]);
        }
      }
      flow.setNodeSupply(end, -colors);
      var status = flow.solve();
      if (status != MinCostFlow.Status.OPTIMAL) {
        throw new IllegalStateException("min-cost flow ended as " + status);
      }
      return read(flow, arcs);
    } finally {
      flow.delete();
    }
  }

  private long[][] costs() {
    var costs = new long[colors][slots.size()];
    var sizes = new int[colors];
    for (int m = 0; m < colorOf.length; m++) {
      int color = colorOf[m];
      if (color >= 0) {
        sizes[color]++;
        for (int i = 0; i < slots.size(); i++) {
          int slot = slots.get(i);
          costs[color][i] += day.allows(m, slot) ? day.discomfort(m, slot) : CANNOT;
        }
      }
    }
    for (int c = 0; c < colors; c++) {
      for (int i = 0; i < slots.size(); i++) {
        costs[c][i] += CANNOT * Math.max(0, sizes[c] - day.tables(slots.get(i)));
      }
    }
    return costs;
  }

  private int[] read(MinCostFlow flow, int[][] arcs) {
    var slotOf = new int[colors];
    for (int c = 0; c < colors; c++) {
      for (int i = 0; i < slots.size(); i++) {
        if (flow.getFlow(arcs[c][i]) > 0) {
          slotOf[c] = slots.get(i);
        }
      }
    }
    return slotOf;
  }
}
