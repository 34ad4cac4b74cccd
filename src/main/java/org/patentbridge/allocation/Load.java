package org.patentbridge.allocation;

import java.util.function.Predicate;
import org.patentbridge.allocation.PairTable.Pair;

/** How many places of each party and offering are taken. */
final class Load {

  private final PairTable table;
  private final int[] ofSeeker;
  private final int[] ofHolder;
  private final int[] ofOffering;
  private final int[] ofQuota;

  private Load(PairTable table) {
    this.table = table;
    this.ofSeeker = new int[table.seekers().size()];
    this.ofHolder = new int[table.holders().size()];
    this.ofOffering = new int[table.offerings().size()];
    this.ofQuota = new int[table.quotas().size()];
  }

  /** The load of the pairs that are wanted. */
  static Load of(PairTable table, Predicate<Pair> wanted) {
    var load = new Load(table);
    table.pairs().stream().filter(wanted).forEach(load::take);
    return load;
  }

  void take(Pair pair) {
    ofSeeker[pair.seeker()]++;
    ofHolder[pair.holder()]++;
    ofOffering[pair.offering()]++;
    for (int quota : pair.quotas()) {
      ofQuota[quota]++;
    }
  }

  boolean hasRoomFor(Pair pair) {
    return !isCapped(pair) && !isSeekerFull(pair) && !isHolderFull(pair) && !isBarred(pair);
  }

  boolean isCapped(Pair pair) {
    return ofOffering[pair.offering()] >= table.cap();
  }

  boolean isSeekerFull(Pair pair) {
    return ofSeeker[pair.seeker()] >= table.seekerLimits(pair.seeker()).max();
  }

  boolean isHolderFull(Pair pair) {
    return ofHolder[pair.holder()] >= table.holderLimits(pair.holder()).max();
  }

  /** Whether a quota that counts the pair is at its most. */
  boolean isBarred(Pair pair) {
    return pair.quotas().stream().anyMatch(q -> ofQuota[q] >= table.quotas().get(q).limits().max());
  }

  int ofQuota(int quota) {
    return ofQuota[quota];
  }

  int ofSeeker(int seeker) {
    return ofSeeker[seeker];
  }

  int ofHolder(int holder) {
    return ofHolder[holder];
  }

  int ofOffering(int offering) {
    return ofOffering[offering];
  }
}
