package org.patentbridge.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.patentbridge.allocation.PairTable.Pair;

/**
 * The flow network of an allocation problem under a tariff; {@link MinCostFlowAllocator} draws it.
 *
 * <p>Pins are seated before: they lower the room of their party, offering, holder and quotas. An
 * offering whose room and prices bind nothing has no node; its pairs lead straight to the holder.
 * Quotas are nodes where {@link Nesting} places them.
 */
final class FlowNetwork {

  private static final int NONE = -1;

  private final PairTable table;
  private final Room.Plan plan;
  private final Tariff tariff;
  private final int sink;
  private final List<Pair> open;
  private final Nesting nesting;
  private final Map<Integer, Long> supplies = new HashMap<>();
  private final MinCostFlow flow;
  private int nodes;

  private FlowNetwork(PairTable table, Room.Plan plan, Tariff tariff, MinCostFlow flow) {
    this.table = table;
    this.plan = plan;
    this.tariff = tariff;
    this.flow = flow;
    this.sink = table.seekers().size() + table.holders().size();
    this.nodes = sink + 1;
    this.open = table.open(plan);
    this.nesting = new Nesting(table, plan, tariff, open);
  }

  /**
   * The pairs of the cheapest flow with all pins, in the order of the table.
   *
   * @return empty where no flow keeps all minima
   * @throws IllegalStateException when quotas cross, or the solver refuses the network, for example
   *     because points are too large for 64-bit prices
   */
  static Optional<List<Pair>> solve(PairTable table, Room.Plan plan, Tariff tariff) {
    if (tariff.isStrict() && plan.isHopeless()) {
      return Optional.empty();
    }
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow();
    try {
      return new FlowNetwork(table, plan, tariff, flow).solve();
    } finally {
      flow.delete();
    }
  }

  private Optional<List<Pair>> solve() {
    if (!nesting.crossing().isEmpty()) {
      throw new IllegalStateException("quotas cross: " + nesting.crossing());
    }
    Map<Integer, Integer> leftQuotas = nodesOf(nesting.left());
    Map<Integer, Integer> rightQuotas = nodesOf(nesting.right());
    var left = nesting.tree(NONE, List.of(Pair::seeker), leftQuotas);
    addSeekers(left);
    leftQuotas.forEach((quota, node) -> addLeftQuota(quota, node, left));
    int[] offeringNode = offeringNodes();
    var right =
        nesting.tree(
            sink,
            List.of(
                p -> nesting.mayHaveHolderNode(p.holder()) ? holderNode(p.holder()) : NONE,
                p -> offeringNode[p.offering()]),
            rightQuotas);
    addHolders(right);
    addOfferings(offeringNode, right);
    rightQuotas.forEach(
        (quota, node) -> {
          Room room = plan.quotas().get(quota);
          int min = table.quotas().get(quota).limits().min();
          addBounded(node, parent(right, node), room, n -> tariff.count(n, min));
        });
    int[] arcs = addPairs(left, right, offeringNode);
    supplies.forEach((node, supply) -> flow.setNodeSupply(node, supply));
    var status = flow.solve();
    return switch (status) {
      case OPTIMAL -> Optional.of(chosen(arcs));
      case INFEASIBLE -> Optional.empty();
      default -> throw new IllegalStateException("min-cost flow ended as " + status);
    };
  }

  private Map<Integer, Integer> nodesOf(List<Integer> quotas) {
    Map<Integer, Integer> all = new HashMap<>();
    quotas.forEach(q -> all.put(q, nodes++));
    return all;
  }

  private int holderNode(int holder) {
    return table.seekers().size() + holder;
  }

  /** The node above; for one without pairs the sink, as nothing flows through it. */
  private int parent(Nesting.Tree tree, int node) {
    return tree.parent().getOrDefault(node, sink);
  }

  private void supply(int node, long units) {
    supplies.merge(node, units, Long::sum);
  }

  private void addSeekers(Nesting.Tree tree) {
    for (int s = 0; s < table.seekers().size(); s++) {
      Room room = plan.seekers().get(s);
      int min = table.seekerLimits(s).min();
      addSource(s, tree.parent().getOrDefault(s, NONE), room, n -> tariff.empty(n, min));
    }
  }

  private void addLeftQuota(int quota, int node, Nesting.Tree tree) {
    Room room = plan.quotas().get(quota);
    int min = table.quotas().get(quota).limits().min();
    addSource(node, tree.parent().getOrDefault(node, NONE), room, n -> -tariff.count(n, min));
  }

  /**
   * A party or quota on the left. At the top it has its places as supply, and no arc by which an
   * owed place could stay empty; below another it gets what that one hands on, at the price that it
   * saves by not staying empty.
   */
  private void addSource(int node, int above, Room room, IntToLongFunction empty) {
    if (above == NONE) {
      supply(node, room.open());
      supply(sink, -room.open());
      addPlaces(node, sink, freePlaces(room), empty);
    } else {
      addBounded(above, node, room, n -> -empty.applyAsLong(n));
    }
  }

  private void addHolders(Nesting.Tree tree) {
    for (int h = 0; h < table.holders().size(); h++) {
      if (nesting.mayHaveHolderNode(h)) {
        Room room = plan.holders().get(h);
        int min = table.holderLimits(h).min();
        addBounded(holderNode(h), parent(tree, holderNode(h)), room, n -> tariff.fill(n, min));
      }
    }
  }

  /** An arc for all places; owed ones are moved into supplies. */
  private void addBounded(int tail, int head, Room room, IntToLongFunction price) {
    int owed = tariff.isStrict() ? room.owed() : 0;
    supply(tail, -owed);
    supply(head, owed);
    addPlaces(tail, head, freePlaces(room), price);
  }

  /** The places that may stay empty. */
  private Places freePlaces(Room room) {
    return new Places(room.pinned() + (tariff.isStrict() ? room.owed() : 0), room.last());
  }

  /** The places after {@code before} up to {@code last}. */
  private record Places(int before, int last) {}

  /** One arc per run of places at the same price. */
  private void addPlaces(int tail, int head, Places places, IntToLongFunction price) {
    int first = places.before() + 1;
    for (int n = first; n <= places.last(); n++) {
      if (n == places.last() || price.applyAsLong(n) != price.applyAsLong(n + 1)) {
        flow.addArcWithCapacityAndUnitCost(tail, head, n - first + 1, price.applyAsLong(n));
        first = n + 1;
      }
    }
  }

  /** The node of each offering that binds or whose places differ in price, else none. */
  private int[] offeringNodes() {
    Load all = Load.of(table, p -> true);
    var node = new int[table.offerings().size()];
    Arrays.fill(node, NONE);
    for (Pair pair : table.pairs()) {
      int offering = pair.offering();
      Room room = plan.offerings().get(offering);
      boolean free =
          room.last() == all.ofOffering(offering)
              && tariff.use(room.pinned() + 1) == tariff.use(room.last());
      if (!free && node[offering] == NONE && nesting.mayHaveOfferingNode(offering)) {
        node[offering] = nodes++;
      }
    }
    return node;
  }

  private void addOfferings(int[] node, Nesting.Tree tree) {
    var drawn = new boolean[node.length];
    for (Pair pair : table.pairs()) {
      int offering = pair.offering();
      if (node[offering] != NONE && !drawn[offering]) {
        drawn[offering] = true;
        Room room = plan.offerings().get(offering);
        var places = new Places(room.pinned(), room.last());
        addPlaces(node[offering], parent(tree, node[offering]), places, tariff::use);
      }
    }
  }

  /** The arc of each open pair. */
  private int[] addPairs(Nesting.Tree left, Nesting.Tree right, int[] offeringNode) {
    var arcs = new int[open.size()];
    for (int i = 0; i < arcs.length; i++) {
      Pair pair = open.get(i);
      arcs[i] =
          flow.addArcWithCapacityAndUnitCost(
              left.innermost()[i], right.innermost()[i], 1, price(pair, offeringNode));
    }
    return arcs;
  }

  private long price(Pair pair, int[] offeringNode) {
    int place = plan.offerings().get(pair.offering()).pinned() + 1;
    return tariff.pair(pair) + (offeringNode[pair.offering()] == NONE ? tariff.use(place) : 0);
  }

  private List<Pair> chosen(int[] arcs) {
    List<Pair> chosen = new ArrayList<>();
    int next = 0;
    for (Pair pair : table.pairs()) {
      boolean isOpen = next < arcs.length && open.get(next) == pair;
      if (pair.pinned() || (isOpen && flow.getFlow(arcs[next]) > 0)) {
        chosen.add(pair);
      }
      next += isOpen ? 1 : 0;
    }
    return chosen;
  }
}
