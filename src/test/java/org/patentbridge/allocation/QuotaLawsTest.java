package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.quantity.Points;

class QuotaLawsTest {

  private static final long SEED = Long.getLong("seed", 20261123L);
  private static final int ROUNDS = Integer.getInteger("rounds", 400);

  private final Allocator exact = new ExactAllocator();

  @Test
  void listsHaveTheTotalOfTheBruteForceByFlowAndByIntegerProgramme() {
    var outcomes = new int[4];
    onRandomProblems(
        (problem, label) -> {
          OptionalLong best = new BruteForce(problem).bestTotal();
          Allocation answer = exact.allocate(problem);
          assertThat(answer.isFeasible()).as(label).isEqualTo(best.isPresent());
          assertThat(answer.total().thousandths()).as(label).isEqualTo(best.orElse(0));
          assertThat(answer.findGap().orElse(Points.ZERO)).as(label).isEqualTo(Points.ZERO);
          assertThat(AllocationAudit.violations(problem, answer)).as(label).isEmpty();
          outcomes[(best.isPresent() ? 1 : 0) + 2 * answer.method().ordinal() - 2]++;
        });
    assertThat(outcomes).as("all outcomes occur, seed %d", SEED).doesNotContain(0);
  }

  @Test
  void theLooseningOfPartiesAndQuotasIsTheSmallestAndWorks() {
    onRandomProblems(
        (problem, label) -> {
          OptionalLong fewest = new BruteForce(problem).fewestMissing();
          var shortfalls = Shortfalls.of(problem);
          assertThat(shortfalls.pinConflicts().isEmpty()).as(label).isEqualTo(fewest.isPresent());
          if (fewest.isPresent()) {
            assertThat(shortfalls.total()).as(label).isEqualTo((int) fewest.getAsLong());
            var loosened = exact.allocate(shortfalls.loosened(problem));
            assertThat(loosened.isFeasible()).as(label).isTrue();
          }
        });
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    var random = new Random(SEED + 1);
    onRandomProblems(
        (problem, label) -> {
          var pairings = new ArrayList<>(problem.pairings());
          var quotas = new ArrayList<>(problem.quotas());
          Collections.shuffle(pairings, random);
          Collections.shuffle(quotas, random);
          var shuffled =
              new AllocationProblem(
                      pairings,
                      problem.seekerLimits(),
                      problem.holderLimits(),
                      problem.offeringCap(),
                      problem.pins())
                  .withBans(problem.bans())
                  .withQuotas(quotas);
          assertThat(exact.allocate(shuffled)).as(label).isEqualTo(exact.allocate(problem));
        });
  }

  @Test
  void flowAndIntegerProgrammeAgreeOnWhatListsAreWorth() {
    var random = new Random(SEED + 2);
    var compared = new int[1];
    onRandomProblems(
        (problem, label) -> {
          var steered =
              problem
                  .withDial(new ExposureDial(random.nextInt(101)))
                  .withStability(
                      new Stability(some(problem, random), new Points(random.nextInt(9_000))));
          var table = new PairTable(steered);
          var plan = Room.Plan.of(table);
          var tariff = new PointsTariff(table, plan);
          if (PinConflicts.of(table).isEmpty()
              && new Nesting(table, plan, tariff, table.open(plan)).crossing().isEmpty()) {
            var byFlow = FlowNetwork.solve(table, plan, tariff).map(c -> worth(table, plan, c));
            var byProgramme =
                new CrossingLimits(table, plan).best().map(a -> worth(table, plan, a.chosen()));
            assertThat(byProgramme).as(label).isEqualTo(byFlow);
            compared[0] += byFlow.isPresent() ? 1 : 0;
          }
        });
    assertThat(compared[0]).as("compared, seed %d", SEED).isGreaterThan(ROUNDS / 4);
  }

  private static long worth(PairTable table, Room.Plan plan, List<PairTable.Pair> chosen) {
    var worth = new Worth(table, plan);
    var load = Load.of(table, chosen::contains);
    long sum = chosen.stream().mapToLong(worth::ofPair).sum();
    for (int o = 0; o < table.offerings().size(); o++) {
      for (int place = 1; place <= load.ofOffering(o); place++) {
        sum -= worth.use(place);
      }
    }
    for (int h = 0; h < table.holders().size(); h++) {
      for (int place = 1; place <= load.ofHolder(h); place++) {
        sum -= worth.fill(place);
      }
    }
    return sum;
  }

  @Test
  void withNothingChangedTheListStays() {
    var random = new Random(SEED + 3);
    onRandomProblems(
        (problem, label) -> {
          var before = exact.allocate(problem);
          var again =
              exact.allocate(
                  problem.withStability(
                      new Stability(pairings(before), new Points(random.nextInt(5_000)))));
          assertThat(again.chosen()).as(label).isEqualTo(before.chosen());
        });
  }

  @Test
  void aBonusNeverKeepsFewerPairsAndNeverBreaksARule() {
    var random = new Random(SEED + 4);
    onRandomProblems(
        (problem, label) -> {
          Set<Pairing> earlier = some(problem, random);
          var free = exact.allocate(problem.withStability(new Stability(earlier, Points.ZERO)));
          var held =
              problem.withStability(new Stability(earlier, new Points(random.nextInt(50_000))));
          var kept = exact.allocate(held);
          assertThat(AllocationAudit.violations(held, kept)).as(label).isEmpty();
          if (!earlier.isEmpty() && kept.isFeasible()) {
            assertThat(kept.findDifference().orElseThrow().kept())
                .as(label)
                .isGreaterThanOrEqualTo(free.findDifference().orElseThrow().kept());
            assertThat(kept.total()).as(label).isLessThanOrEqualTo(free.total());
          }
        });
  }

  private static Set<Pairing> some(AllocationProblem problem, Random random) {
    Set<Pairing> some = new HashSet<>();
    for (ScoredPairing p : problem.pairings()) {
      if (random.nextBoolean()) {
        some.add(p.pairing());
      }
    }
    return some;
  }

  private static Set<Pairing> pairings(Allocation lists) {
    return new HashSet<>(lists.chosen().stream().map(ScoredPairing::pairing).toList());
  }

  private static void onRandomProblems(BiConsumer<AllocationProblem, String> law) {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED + 1_000_003L * round;
      var problem = Fair.randomWithQuotas(new Random(seed));
      law.accept(problem, "seed " + seed + ": " + problem);
    }
  }
}
