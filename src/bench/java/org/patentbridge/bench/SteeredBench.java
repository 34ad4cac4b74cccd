package org.patentbridge.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.allocation.AllocationAudit;
import org.patentbridge.allocation.AllocationProblem;
import org.patentbridge.allocation.ExactAllocator;
import org.patentbridge.allocation.ExposureDial;
import org.patentbridge.allocation.PairingQuota;
import org.patentbridge.allocation.Stability;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.quantity.Points;

/** What the exposure dial, a stability bonus and crossing quotas cost on synthetic events. */
final class SteeredBench {

  private static final long SEED = 42;
  private static final int LINKS = 20;
  private static final int DIAL = 50;
  private static final double LEAST = 0.035;
  private static final double MOST = 0.065;
  private static final int CHANGED_ONE_IN = 50;
  private static final int BONUS = 10;

  private final ExactAllocator allocator = new ExactAllocator();
  private final Map<String, Object> figures = new LinkedHashMap<>();

  /**
   * All figures by name.
   *
   * @param event with any limits, for the dial and the bonus
   * @param smaller an event for quotas of twenty chain links that cut through all universities,
   *     each with 3.5 to 6.5 % of the matches
   */
  Map<String, Object> measure(AllocationProblem event, AllocationProblem smaller) {
    dial(event);
    stability(event);
    quotas(smaller);
    return figures;
  }

  private void dial(AllocationProblem event) {
    var problem = event.withDial(new ExposureDial(DIAL));
    var timed = CpuTime.of(() -> allocator.allocate(problem));
    var effect = timed.result().findDialEffect().orElseThrow();
    figures.put("dial", DIAL);
    figures.put("dialCpuSeconds", CpuTime.rounded(timed.seconds()));
    figures.put(
        "dialCostPercent",
        CpuTime.rounded(100 * effect.cost().asDouble() / effect.totalOff().asDouble()));
    exposure("offeringsOff", effect.offeringsOff());
    exposure("offeringsOn", effect.offeringsOn());
    exposure("holdersOff", effect.holdersOff());
    exposure("holdersOn", effect.holdersOn());
    violations("dialViolations", problem, timed.result());
  }

  private void exposure(String name, Exposure exposure) {
    figures.put(name + "TopTenthShare", CpuTime.rounded(exposure.topTenthShare()));
    figures.put(name + "Gini", CpuTime.rounded(exposure.gini()));
  }

  /** One pairing in fifty is gone; how many pairs stay without and with a bonus of ten points. */
  private void stability(AllocationProblem event) {
    Set<Pairing> before = new HashSet<>();
    allocator.allocate(event).chosen().forEach(p -> before.add(p.pairing()));
    var random = new SplittableRandom(SEED);
    var changed =
        new AllocationProblem(
            event.pairings().stream().filter(p -> random.nextInt(CHANGED_ONE_IN) > 0).toList(),
            event.seekerLimits(),
            event.holderLimits(),
            event.offeringCap(),
            event.pins());
    var free = allocator.allocate(changed.withStability(new Stability(before, Points.ZERO)));
    var held = allocator.allocate(changed.withStability(new Stability(before, Points.of(BONUS))));
    figures.put("pairsBefore", before.size());
    figures.put("keptWithoutBonus", free.findDifference().orElseThrow().kept());
    figures.put("keptWithBonus", held.findDifference().orElseThrow().kept());
    figures.put(
        "bonusCostPercent",
        CpuTime.rounded(
            100 * free.total().minus(held.total()).asDouble() / free.total().asDouble()));
  }

  private void quotas(AllocationProblem event) {
    int matches = allocator.allocate(event).chosen().size();
    var problem = event.withQuotas(links(event, matches));
    var timed = CpuTime.of(() -> allocator.allocate(problem));
    figures.put("crossingPairings", event.pairings().size());
    figures.put("crossingQuotas", LINKS);
    figures.put("crossingCpuSeconds", CpuTime.rounded(timed.seconds()));
    figures.put("crossingMethod", timed.result().method().name());
    figures.put("crossingGapPoints", timed.result().findGap().map(Points::toString).orElse("none"));
    violations("crossingViolations", problem, timed.result());
  }

  /** Chain links of very different size, drawn per patent. */
  private static List<PairingQuota> links(AllocationProblem event, int matches) {
    var random = new SplittableRandom(SEED);
    Map<Object, Integer> linkOf = new HashMap<>();
    event.pairings().stream()
        .map(p -> p.pairing().offering())
        .distinct()
        .sorted()
        .forEach(
            o -> {
              double share = random.nextDouble();
              linkOf.put(o, (int) (LINKS * share * share));
            });
    Map<Integer, Set<Pairing>> members = new HashMap<>();
    for (ScoredPairing p : event.pairings()) {
      members
          .computeIfAbsent(linkOf.getOrDefault(p.pairing().offering(), 0), k -> new HashSet<>())
          .add(p.pairing());
    }
    var limits = new Limits((int) (LEAST * matches), (int) (MOST * matches));
    return members.entrySet().stream()
        .map(
            e ->
                new PairingQuota(
                    PairingQuota.Kind.LINK, "link-" + e.getKey(), e.getValue(), limits))
        .toList();
  }

  private void violations(String name, AllocationProblem problem, Allocation lists) {
    figures.put(name, AllocationAudit.violations(problem, lists).size());
  }
}
