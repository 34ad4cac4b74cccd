package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.patentbridge.allocation.PairTable.Pair;

/**
 * Which quotas fit into a flow network, and where.
 *
 * <p>A family of sets nests (is laminar) when any two of its sets are disjoint or one holds the
 * other. Every pair is an arc from the family of seeking parties to the family of offerings and
 * holders; quotas that nest with one of the two families become nodes on that side, inside or
 * around its parties. The constraint matrix of two laminar families is that of a network (Edmonds
 * 1970; Schrijver, <i>Combinatorial Optimization</i>, 2003, chapter 13), so the optimum stays
 * integral. Quotas that nest with neither cross.
 *
 * <p>Limits that bind nothing are no sets, so a quota may cut through a holder that has room for
 * all.
 */
final class Nesting {

  private final List<Pair> pairs;
  private final List<BitSet> members = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Integer> right = new ArrayList<>();
  private final List<Integer> crossing = new ArrayList<>();
  private final Labels seekers;
  private final Labels offerings;
  private final Labels holders;

  /** The parts into which the pairs fall, by party or offering, and which parts bind. */
  private static final class Labels {

    private final int[] of;
    private final int[] size;
    private final boolean[] binds;

    Labels(List<Pair> pairs, ToIntFunction<Pair> label, int count) {
      this.of = pairs.stream().mapToInt(label).toArray();
      this.size = new int[count];
      this.binds = new boolean[count];
      Arrays.stream(of).forEach(l -> size[l]++);
    }

    void bindWhere(IntPredicate wanted) {
      for (int l = 0; l < binds.length; l++) {
        binds[l] = wanted.test(l);
      }
    }

    /** Whether a set lies in one part, or no part that binds is cut by it. */
    boolean nestWith(BitSet set) {
      Map<Integer, Integer> counts = new HashMap<>();
      set.stream().forEach(i -> counts.merge(of[i], 1, Integer::sum));
      return counts.size() <= 1
          || counts.entrySet().stream()
              .allMatch(e -> !binds[e.getKey()] || e.getValue() == size[e.getKey()]);
    }
  }

  /**
   * Places the quotas.
   *
   * @param pairs those that are still to be decided
   */
  Nesting(PairTable table, Room.Plan plan, Tariff tariff, List<Pair> pairs) {
    this.pairs = pairs;
    this.seekers = new Labels(pairs, Pair::seeker, table.seekers().size());
    this.offerings = new Labels(pairs, Pair::offering, table.offerings().size());
    this.holders = new Labels(pairs, Pair::holder, table.holders().size());
    seekers.bindWhere(s -> true);
    offerings.bindWhere(o -> binds(plan.offerings().get(o), offerings.size[o], tariff::use));
    holders.bindWhere(
        h -> {
          int min = table.holderLimits(h).min();
          return binds(plan.holders().get(h), holders.size[h], n -> tariff.fill(n, min));
        });
    table.quotas().forEach(q -> members.add(new BitSet()));
    for (int i = 0; i < pairs.size(); i++) {
      for (int q : pairs.get(i).quotas()) {
        members.get(q).set(i);
      }
    }
    for (int q = 0; q < members.size(); q++) {
      Room room = plan.quotas().get(q);
      if (room.owed() > 0 || room.open() < members.get(q).cardinality()) {
        place(q);
      }
    }
  }

  /** The price of a place, counted from 1. */
  private interface Price {
    long of(int place);
  }

  private static boolean binds(Room room, int size, Price price) {
    return room.owed() > 0
        || room.open() < size
        || (size > 0 && price.of(room.pinned() + 1) != price.of(room.last()));
  }

  private void place(int quota) {
    BitSet set = members.get(quota);
    if (offerings.nestWith(set) && holders.nestWith(set) && nestsWithAll(set, right)) {
      right.add(quota);
    } else if (seekers.nestWith(set) && nestsWithAll(set, left)) {
      left.add(quota);
    } else {
      crossing.add(quota);
    }
  }

  private boolean nestsWithAll(BitSet set, List<Integer> placed) {
    return placed.stream().map(members::get).allMatch(other -> nest(set, other));
  }

  private static boolean nest(BitSet one, BitSet other) {
    var common = (BitSet) one.clone();
    common.and(other);
    return common.isEmpty() || common.equals(one) || common.equals(other);
  }

  /** Quotas that fit on neither side. */
  List<Integer> crossing() {
    return crossing;
  }

  /** Quotas among or around seeking parties. */
  List<Integer> left() {
    return left;
  }

  /** Quotas among or around offerings and holders. */
  List<Integer> right() {
    return right;
  }

  /** Whether a holder may have a node of its own; one that binds nothing may be cut by quotas. */
  boolean mayHaveHolderNode(int holder) {
    return right.isEmpty() || holders.binds[holder];
  }

  /** Whether an offering may have a node of its own, likewise. */
  boolean mayHaveOfferingNode(int offering) {
    return right.isEmpty() || offerings.binds[offering];
  }

  /**
   * The innermost set of each pair and the parent of each set.
   *
   * @param innermost per pair, the node of its smallest set
   * @param parent per node, the node of the next larger set
   */
  record Tree(int[] innermost, Map<Integer, Integer> parent) {}

  /**
   * A set of pairs with its node.
   *
   * @param node where it stands in the network
   * @param pairs indexes of its pairs, ascending
   * @param depth tells equal sets apart: the lower one is outside
   */
  private record Group(int node, List<Integer> pairs, int depth) {}

  /**
   * The tree of one side.
   *
   * @param root the node above all
   * @param groups nodes of parties or offerings, by what {@code nodeOf} gives for a pair; negative
   *     where it has none
   * @param quotaNodes nodes of the quotas on this side
   */
  Tree tree(int root, List<ToIntFunction<Pair>> groups, Map<Integer, Integer> quotaNodes) {
    if (quotaNodes.isEmpty()) {
      return plainTree(root, groups);
    }
    List<Group> all = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      Map<Integer, List<Integer>> byNode = new HashMap<>();
      for (int i = 0; i < pairs.size(); i++) {
        int node = groups.get(g).applyAsInt(pairs.get(i));
        if (node >= 0) {
          byNode.computeIfAbsent(node, n -> new ArrayList<>()).add(i);
        }
      }
      int depth = 2 * g;
      byNode.forEach((node, set) -> all.add(new Group(node, set, depth)));
    }
    quotaNodes.forEach(
        (quota, node) -> all.add(new Group(node, members.get(quota).stream().boxed().toList(), 1)));
    all.sort(
        Comparator.comparingInt((Group g) -> -g.pairs().size())
            .thenComparingInt(Group::depth)
            .thenComparingInt(Group::node));
    var innermost = new int[pairs.size()];
    Arrays.fill(innermost, root);
    Map<Integer, Integer> parent = new HashMap<>();
    for (Group group : all) {
      int outer = group.pairs().isEmpty() ? root : innermost[group.pairs().getFirst()];
      parent.put(group.node(), outer);
      group.pairs().forEach(i -> innermost[i] = group.node());
    }
    return new Tree(innermost, parent);
  }

  /** Without quotas the groups nest as they are listed. */
  private Tree plainTree(int root, List<ToIntFunction<Pair>> groups) {
    var innermost = new int[pairs.size()];
    Map<Integer, Integer> parent = new HashMap<>();
    for (int i = 0; i < innermost.length; i++) {
      innermost[i] = root;
      for (ToIntFunction<Pair> group : groups) {
        int node = group.applyAsInt(pairs.get(i));
        if (node >= 0) {
          parent.put(node, innermost[i]);
          innermost[i] = node;
        }
      }
    }
    return new Tree(innermost, parent);
  }
}
