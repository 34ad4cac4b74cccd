package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.allocation.AllocationProblem;
import org.patentbridge.allocation.ExposureDial;
import org.patentbridge.allocation.Stability;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * An event's limits as an allocation problem.
 *
 * <p>A minimum that a party could not reach even alone, because too few of its pairings passed
 * their gates, is lowered to what is there and told as a remark; minima that only others stand in
 * the way of stay, and may end as "no solution".
 */
final class EventLimits {

  private final Event event;
  private final List<ScoredPairing> pairings;
  private final EventQuotas quotas;
  private final @Nullable MatchRun before;
  private final List<Reason> remarks = new ArrayList<>();

  /**
   * @param quotas reads the event's quotas
   * @param before the run whose pairs are kept where that costs little, null where there is none
   */
  EventLimits(
      Event event, List<ScoredPairing> pairings, EventQuotas quotas, @Nullable MatchRun before) {
    this.event = event;
    this.pairings = pairings;
    this.quotas = quotas;
    this.before = before;
  }

  AllocationProblem problem() {
    Map<OrganizationId, Set<Object>> seekerHas = new HashMap<>();
    Map<OrganizationId, Set<Object>> holderHas = new HashMap<>();
    for (ScoredPairing p : pairings) {
      seekerHas.computeIfAbsent(p.seekerParty(), k -> new HashSet<>()).add(p.pairing().offering());
      holderHas
          .computeIfAbsent(p.holderParty(), k -> new HashSet<>())
          .add(List.of(p.seekerParty(), p.pairing().offering()));
    }
    return new AllocationProblem(
        pairings,
        limits(Side.SEEKER, seekerHas),
        limits(Side.HOLDER, holderHas),
        event.rules().offeringCap(),
        pins(),
        Set.of(),
        quotas.of(event, pairings, remarks),
        new ExposureDial(event.rules().balance().exposure()),
        stability());
  }

  private Stability stability() {
    int bonus = event.rules().balance().stability();
    return before == null || bonus == 0
        ? Stability.NONE
        : new Stability(
            before.entries().stream().map(e -> e.match().pairing()).collect(Collectors.toSet()),
            Points.of(bonus));
  }

  /** What the organizer should know of limits that could not be taken as stated. */
  List<Reason> remarks() {
    return remarks;
  }

  private Map<OrganizationId, Limits> limits(Side side, Map<OrganizationId, Set<Object>> has) {
    Map<OrganizationId, Limits> limits = new HashMap<>();
    new TreeMap<>(has).forEach((party, own) -> limits.put(party, limit(party, side, own.size())));
    return limits;
  }

  private Limits limit(OrganizationId party, Side side, int has) {
    var stated = event.limitsOf(party, side);
    if (stated.min() <= has) {
      return stated;
    }
    remarks.add(Reason.of("remark.minimum-lowered", party, stated.min(), has));
    return new Limits(has, stated.max());
  }

  private Set<Pairing> pins() {
    Set<Pairing> pins = new HashSet<>();
    for (PairRule rule : event.pairRules()) {
      if (rule.kind() == PairRule.Kind.PIN) {
        best(rule)
            .ifPresentOrElse(
                pins::add,
                () ->
                    remarks.add(
                        Reason.of("remark.pin-not-possible", rule.seeker(), rule.offering())));
      }
    }
    return pins;
  }

  private Optional<Pairing> best(PairRule rule) {
    return pairings.stream()
        .filter(p -> p.seekerParty().equals(rule.seeker()))
        .filter(p -> p.pairing().offering().equals(rule.offering()))
        .min(ScoredPairing.BEST_FIRST)
        .map(ScoredPairing::pairing);
  }
}
