package org.patentbridge.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.patentbridge.allocation.PairTable.Pair;

/**
 * The flow network of an allocation problem under a tariff; {@link MinCostFlowAllocator} draws it.
 *
 * <p>Pins are seated before: they lower the room of their party, offering and holder. An offering
 * whose room and prices bind nothing has no node; its pairs lead straight to the holder.
 */
final class FlowNetwork {

  private static final int NONE = -1;

  private final PairTable table;
  private final Room.Plan plan;
  private final Tariff tariff;
  private final int sink;
  private int nodes;

  FlowNetwork(PairTable table, Room.Plan plan, Tariff tariff) {
    this.table = table;
    this.plan = plan;
    this.tariff = tariff;
    this.sink = table.seekers().size() + table.holders().size();
    this.nodes = sink + 1;
  }

  /**
   * The pairs of the cheapest flow with all pins, in the order of the table.
   *
   * @return empty where no flow keeps all minima
   * @throws IllegalStateException when the solver refuses the network, for example because points
   *     are too large for 64-bit prices
   */
  Optional<List<Pair>> solve() {
    if (tariff.isStrict() && plan.isHopeless()) {
      return Optional.empty();
    }
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow();
    try {
      addSeekersAndHolders(flow);
      int[] arcs = addPairs(flow, addOfferings(flow));
      var status = flow.solve();
      return switch (status) {
        case OPTIMAL -> Optional.of(chosen(flow, arcs));
        case INFEASIBLE -> Optional.empty();
        default -> throw new IllegalStateException("min-cost flow ended as " + status);
      };
    } finally {
      flow.delete();
    }
  }

  private int holderNode(int holder) {
    return table.seekers().size() + holder;
  }

  /**
   * Lower bounds are moved into supplies: a holder keeps its owed places as its own demand, and a
   * seeking party has no arc by which an owed place could stay empty.
   */
  private void addSeekersAndHolders(MinCostFlow flow) {
    long toSink = 0;
    for (int s = 0; s < table.seekers().size(); s++) {
      Room room = plan.seekers().get(s);
      int min = table.seekerLimits(s).min();
      flow.setNodeSupply(s, room.open());
      toSink += room.open();
      addPlaces(flow, s, sink, freePlaces(room), n -> tariff.empty(n, min));
    }
    for (int h = 0; h < table.holders().size(); h++) {
      Room room = plan.holders().get(h);
      int min = table.holderLimits(h).min();
      int owed = tariff.isStrict() ? room.owed() : 0;
      flow.setNodeSupply(holderNode(h), -owed);
      toSink -= owed;
      addPlaces(flow, holderNode(h), sink, freePlaces(room), n -> tariff.fill(n, min));
    }
    flow.setNodeSupply(sink, -toSink);
  }

  /** The places that may stay empty. */
  private Places freePlaces(Room room) {
    return new Places(room.pinned() + (tariff.isStrict() ? room.owed() : 0), room.last());
  }

  /** The places after {@code before} up to {@code last}. */
  private record Places(int before, int last) {}

  /** One arc per run of places at the same price. */
  private static void addPlaces(
      MinCostFlow flow, int tail, int head, Places places, IntToLongFunction price) {
    int first = places.before() + 1;
    for (int n = first; n <= places.last(); n++) {
      if (n == places.last() || price.applyAsLong(n) != price.applyAsLong(n + 1)) {
        flow.addArcWithCapacityAndUnitCost(tail, head, n - first + 1, price.applyAsLong(n));
        first = n + 1;
      }
    }
  }

  /** The node of each offering; its holder's where the offering binds nothing. */
  private int[] addOfferings(MinCostFlow flow) {
    Load all = Load.of(table, p -> true);
    var node = new int[table.offerings().size()];
    Arrays.fill(node, NONE);
    for (Pair pair : table.pairs()) {
      int offering = pair.offering();
      if (node[offering] == NONE) {
        Room room = plan.offerings().get(offering);
        boolean free =
            room.last() == all.ofOffering(offering)
                && tariff.use(room.pinned() + 1) == tariff.use(room.last());
        node[offering] = free ? holderNode(pair.holder()) : nodes++;
        if (!free) {
          var places = new Places(room.pinned(), room.last());
          addPlaces(flow, node[offering], holderNode(pair.holder()), places, tariff::use);
        }
      }
    }
    return node;
  }

  /** The arc of each pair; none for pins and for pairs without room. */
  private int[] addPairs(MinCostFlow flow, int[] offeringNode) {
    List<Pair> pairs = table.pairs();
    var arcs = new int[pairs.size()];
    for (int i = 0; i < arcs.length; i++) {
      Pair pair = pairs.get(i);
      arcs[i] =
          pair.pinned() || !plan.hasRoomFor(pair)
              ? NONE
              : flow.addArcWithCapacityAndUnitCost(
                  pair.seeker(), offeringNode[pair.offering()], 1, price(pair, offeringNode));
    }
    return arcs;
  }

  private long price(Pair pair, int[] offeringNode) {
    boolean straight = offeringNode[pair.offering()] == holderNode(pair.holder());
    int place = plan.offerings().get(pair.offering()).pinned() + 1;
    return tariff.pair(pair) + (straight ? tariff.use(place) : 0);
  }

  private List<Pair> chosen(MinCostFlow flow, int[] arcs) {
    List<Pair> chosen = new ArrayList<>();
    for (int i = 0; i < arcs.length; i++) {
      Pair pair = table.pairs().get(i);
      if (pair.pinned() || (arcs[i] != NONE && flow.getFlow(arcs[i]) > 0)) {
        chosen.add(pair);
      }
    }
    return chosen;
  }
}
