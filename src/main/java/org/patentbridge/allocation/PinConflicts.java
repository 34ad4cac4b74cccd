package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;

/** Why pins cannot hold: no pairing, a ban, or more pins than a limit has places. */
final class PinConflicts {

  private PinConflicts() {}

  static List<Reason> of(PairTable table) {
    List<Reason> conflicts = new ArrayList<>();
    for (Pairing lost : table.lostPins()) {
      conflicts.add(
          Reason.of("allocation.conflict.pin-without-pairing", lost.seeker(), lost.offering()));
    }
    for (ScoredPairing banned : table.bannedPins()) {
      conflicts.add(
          Reason.of(
              "allocation.conflict.pin-banned", banned.seekerParty(), banned.pairing().offering()));
    }
    Load pins = Load.of(table, Pair::pinned);
    addSeekers(conflicts, table, pins);
    addOfferings(conflicts, table, pins);
    addHolders(conflicts, table, pins);
    addQuotas(conflicts, table, pins);
    return conflicts;
  }

  private static void addSeekers(List<Reason> conflicts, PairTable table, Load pins) {
    for (int s = 0; s < table.seekers().size(); s++) {
      int max = table.seekerLimits(s).max();
      if (pins.ofSeeker(s) > max) {
        conflicts.add(
            Reason.of(
                "allocation.conflict.pins-over-max", table.seekers().at(s), pins.ofSeeker(s), max));
      }
    }
  }

  private static void addOfferings(List<Reason> conflicts, PairTable table, Load pins) {
    for (int o = 0; o < table.offerings().size(); o++) {
      if (pins.ofOffering(o) > table.cap()) {
        conflicts.add(
            Reason.of(
                "allocation.conflict.pins-over-cap",
                table.offerings().at(o),
                pins.ofOffering(o),
                table.cap()));
      }
    }
  }

  private static void addHolders(List<Reason> conflicts, PairTable table, Load pins) {
    for (int h = 0; h < table.holders().size(); h++) {
      int max = table.holderLimits(h).max();
      if (pins.ofHolder(h) > max) {
        conflicts.add(
            Reason.of(
                "allocation.conflict.pins-over-max", table.holders().at(h), pins.ofHolder(h), max));
      }
    }
  }

  private static void addQuotas(List<Reason> conflicts, PairTable table, Load pins) {
    for (int q = 0; q < table.quotas().size(); q++) {
      PairingQuota quota = table.quotas().get(q);
      if (pins.ofQuota(q) > quota.limits().max()) {
        conflicts.add(
            Reason.of(
                "allocation.conflict.pins-over-quota",
                quota.name(),
                pins.ofQuota(q),
                quota.limits().max()));
      }
    }
  }
}
