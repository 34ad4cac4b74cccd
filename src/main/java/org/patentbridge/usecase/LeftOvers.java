package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/** Finds every party that got fewer matches than it could have, and says why. */
final class LeftOvers {

  private final Event event;
  private final RunTally tally;
  private final PartyDirectory directory;
  private final Map<OrganizationId, Integer> passed = new HashMap<>();
  private final Set<OrganizationId> offered = new HashSet<>();

  LeftOvers(Event event, RunTally tally, PartyDirectory directory) {
    this.event = event;
    this.tally = tally;
    this.directory = directory;
    for (ScoredPairing pairing : tally.passed()) {
      passed.merge(pairing.seekerParty(), 1, Integer::sum);
      offered.add(pairing.holderParty());
    }
  }

  /** Seekers first, then holders, each by id. */
  List<LeftOver> of(List<ScoredPairing> chosen, RunStatus status) {
    Map<OrganizationId, Integer> got = new HashMap<>();
    Set<OrganizationId> holders = new HashSet<>();
    for (ScoredPairing pairing : chosen) {
      got.merge(pairing.seekerParty(), 1, Integer::sum);
      holders.add(pairing.holderParty());
    }
    List<LeftOver> left = new ArrayList<>();
    var seekers = new TreeSet<>(tally.seekingParties());
    seekers.addAll(Seekers.partiesOf(event, Side.SEEKER));
    for (OrganizationId party : seekers) {
      int has = got.getOrDefault(party, 0);
      if (has < event.limitsOf(party, Side.SEEKER).max()) {
        left.add(
            new LeftOver(party, directory.nameOf(party), has, seekerReason(party, has, status)));
      }
    }
    for (OrganizationId party : new TreeSet<>(Seekers.partiesOf(event, Side.HOLDER))) {
      if (!holders.contains(party)) {
        left.add(new LeftOver(party, directory.nameOf(party), 0, holderReason(party, status)));
      }
    }
    return left;
  }

  private Reason seekerReason(OrganizationId party, int got, RunStatus status) {
    if (!tally.seekingParties().contains(party)) {
      return Reason.of("left.nothing-sought");
    }
    if (tally.candidatesOf(party) == 0) {
      return Reason.of("left.nothing-found");
    }
    int could = passed.getOrDefault(party, 0);
    int withheld = tally.withheldOf(party);
    if (could <= got && withheld > 0) {
      return Reason.of("left.unverified", tally.candidatesOf(party), could, withheld);
    }
    if (could <= got) {
      return Reason.of("left.gates", tally.candidatesOf(party), could);
    }
    return status == RunStatus.NO_SOLUTION
        ? Reason.of("left.no-solution", could)
        : Reason.of("left.limits", could, got);
  }

  private Reason holderReason(OrganizationId party, RunStatus status) {
    if (!offered.contains(party)) {
      return Reason.of("left.holder-not-asked");
    }
    return status == RunStatus.NO_SOLUTION
        ? Reason.of("left.holder-no-solution")
        : Reason.of("left.holder-outbid");
  }
}
