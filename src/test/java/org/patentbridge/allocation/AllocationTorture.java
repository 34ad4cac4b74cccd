package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.bench.ZipfEvent;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.quantity.Points;

/**
 * Skewed events of up to a hundred thousand pairings with bans, pins, quotas, dial and earlier
 * lists: no hard rule is ever broken, the order of the input changes nothing, and with nothing
 * changed the list stays.
 *
 * <p>Runs for {@code -Dpatentbridge-torture.minutes}; {@code -Dseed} replays a run.
 */
@Tag("torture")
class AllocationTorture {

  private static final System.Logger LOG = System.getLogger(AllocationTorture.class.getName());

  private final Allocator exact = new ExactAllocator();

  @Test
  void hardRulesHoldOverMillionsOfPairs() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    var end =
        Instant.now().plus(Duration.ofMinutes(Long.getLong("patentbridge-torture.minutes", 1)));
    Map<String, Long> told = new HashMap<>();
    for (int round = 0; round == 0 || Instant.now().isBefore(end); round++) {
      var problem = event(random);
      String label = "seed " + seed + ", round " + round;
      var lists = exact.allocate(problem);
      assertThat(AllocationAudit.violations(problem, lists)).as(label).isEmpty();
      assertThat(exact.allocate(shuffled(problem, random))).as(label).isEqualTo(lists);
      if (lists.findGap().filter(Points.ZERO::equals).isPresent()) {
        Set<Pairing> before = new HashSet<>();
        lists.chosen().forEach(p -> before.add(p.pairing()));
        var again = exact.allocate(problem.withStability(new Stability(before, Points.of(5))));
        assertThat(again.total()).as(label).isEqualTo(lists.total());
        told.merge("proved optimal", 1L, Long::sum);
      }
      told.merge("pairings", (long) problem.pairings().size(), Long::sum);
      told.merge(lists.isFeasible() ? lists.method().name() : "NO_SOLUTION", 1L, Long::sum);
    }
    LOG.log(System.Logger.Level.INFO, "torture: seed {0}, {1}", String.valueOf(seed), told);
    assertThat(told).containsKey("proved optimal");
  }

  private static AllocationProblem event(Random random) {
    int companies = 50 + random.nextInt(random.nextInt(4) > 0 ? 300 : 1_500);
    var plain = new ZipfEvent(companies, 50, 5 + companies / 10, random.nextLong()).problem();
    Set<Ban> bans = new HashSet<>();
    Set<Pairing> pins = new HashSet<>();
    for (ScoredPairing p : plain.pairings()) {
      int luck = random.nextInt(1_000);
      if (luck < 20) {
        bans.add(Ban.OfOffering.at(p));
      } else if (luck < 25) {
        bans.add(Ban.OfHolder.at(p));
      }
    }
    var free = plain.withBans(bans);
    for (ScoredPairing p : new GreedyAllocator().allocate(free).chosen()) {
      if (random.nextInt(100) == 0) {
        pins.add(p.pairing());
      }
    }
    var limits = new HashMap<>(plain.seekerLimits());
    int min = random.nextInt(4);
    limits.replaceAll((party, old) -> new Limits(min, old.max()));
    return new AllocationProblem(
        plain.pairings(),
        limits,
        plain.holderLimits(),
        plain.offeringCap(),
        pins,
        bans,
        quotas(plain, random),
        random.nextInt(3) == 0 ? new ExposureDial(random.nextInt(101)) : ExposureDial.OFF,
        Stability.NONE);
  }

  /** Links by patent, regions by company; both, one or none. */
  private static List<PairingQuota> quotas(AllocationProblem problem, Random random) {
    int links = random.nextInt(3) == 0 ? 0 : 2 + random.nextInt(12);
    int regions = random.nextInt(2) == 0 ? 0 : 2 + random.nextInt(6);
    Map<String, Set<Pairing>> members = new HashMap<>();
    for (ScoredPairing p : problem.pairings()) {
      if (links > 0) {
        int link = Math.floorMod(p.pairing().offering().key().hashCode(), links);
        members.computeIfAbsent("link " + link, k -> new HashSet<>()).add(p.pairing());
      }
      if (regions > 0) {
        int region = Math.floorMod(p.seekerParty().value().hashCode(), regions);
        members.computeIfAbsent("region " + region, k -> new HashSet<>()).add(p.pairing());
      }
    }
    int all = problem.seekerLimits().size() * 10;
    return members.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e ->
                new PairingQuota(
                    PairingQuota.Kind.GROUP,
                    e.getKey(),
                    e.getValue(),
                    new Limits(random.nextInt(all / 20), all / 20 + random.nextInt(all / 2))))
        .toList();
  }

  private static AllocationProblem shuffled(AllocationProblem problem, Random random) {
    var pairings = new ArrayList<>(problem.pairings());
    var quotas = new ArrayList<>(problem.quotas());
    Collections.shuffle(pairings, random);
    Collections.shuffle(quotas, random);
    return new AllocationProblem(
        pairings,
        problem.seekerLimits(),
        problem.holderLimits(),
        problem.offeringCap(),
        problem.pins(),
        problem.bans(),
        quotas,
        problem.dial(),
        problem.stability());
  }
}
