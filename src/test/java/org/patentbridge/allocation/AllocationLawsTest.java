package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.patentbridge.bench.ZipfEvent;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.organization.OrganizationId;

class AllocationLawsTest {

  private static final long SEED = Long.getLong("seed", 20261123L);
  private static final int ROUNDS = Integer.getInteger("rounds", 400);

  private final Allocator flow = new MinCostFlowAllocator();
  private final Allocator greedy = new GreedyAllocator();

  @Test
  void flowHasTheTotalOfTheBruteForceAndFailsExactlyWhereItFails() {
    var outcomes = new int[2];
    onRandomProblems(
        (problem, label) -> {
          OptionalLong best = new BruteForce(problem).bestTotal();
          Allocation answer = flow.allocate(problem);
          assertThat(answer.isFeasible()).as(label).isEqualTo(best.isPresent());
          assertThat(answer.total().thousandths()).as(label).isEqualTo(best.orElse(0));
          outcomes[best.isPresent() ? 1 : 0]++;
        });
    assertThat(outcomes[0]).as("infeasible problems, seed %d", SEED).isGreaterThan(ROUNDS / 20);
    assertThat(outcomes[1]).as("feasible problems, seed %d", SEED).isGreaterThan(ROUNDS / 4);
  }

  @Test
  void everySolutionPassesTheAudit() {
    onRandomProblems(
        (problem, label) ->
            assertThat(AllocationAudit.violations(problem, flow.allocate(problem)))
                .as(label)
                .isEmpty());
  }

  @Test
  void theLooseningIsTheSmallestAndWorks() {
    onRandomProblems(
        (problem, label) -> {
          OptionalLong fewest = new BruteForce(problem).fewestMissing();
          Shortfalls shortfalls = Shortfalls.of(problem);
          assertThat(shortfalls.pinConflicts().isEmpty()).as(label).isEqualTo(fewest.isPresent());
          if (fewest.isPresent()) {
            assertThat(shortfalls.total()).as(label).isEqualTo((int) fewest.getAsLong());
            var loosened = shortfalls.loosened(problem);
            assertThat(flow.allocate(loosened).isFeasible()).as(label).isTrue();
          }
        });
  }

  @Test
  void everyShortPartySeesAllItsPairingsExplained() {
    onRandomProblems(
        (problem, label) ->
            Shortfalls.of(problem)
                .parties()
                .forEach(
                    s -> {
                      assertThat(s.missing()).as(label).isPositive();
                      long pairs =
                          problem.pairings().stream()
                              .filter(
                                  p ->
                                      s.party().equals(p.seekerParty())
                                          || s.party().equals(p.holderParty()))
                              .map(p -> List.of(p.seekerParty(), p.pairing().offering()))
                              .distinct()
                              .count();
                      assertThat((long) s.pairings()).as(label).isEqualTo(pairs);
                      assertThat(s.reachable() + s.capped() + s.full())
                          .as(label)
                          .isEqualTo(s.pairings());
                    }));
  }

  @Test
  void flowIsNeverWorseThanGreedy() {
    onRandomProblems(
        (problem, label) -> {
          var open = problem.withLimits(free(problem.seekerLimits()), free(problem.holderLimits()));
          Allocation quick = greedy.allocate(open);
          Allocation exact = flow.allocate(open);
          assertThat(AllocationAudit.violations(open, quick)).as(label).isEmpty();
          assertThat(exact.isFeasible()).as(label).isEqualTo(quick.isFeasible());
          assertThat(exact.total()).as(label).isGreaterThanOrEqualTo(quick.total());
        });
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    var random = new Random(SEED + 1);
    onRandomProblems(
        (problem, label) -> {
          var pairings = new ArrayList<>(problem.pairings());
          Collections.shuffle(pairings, random);
          var shuffled =
              new AllocationProblem(
                  pairings,
                  problem.seekerLimits(),
                  problem.holderLimits(),
                  problem.offeringCap(),
                  problem.pins());
          assertThat(flow.allocate(shuffled)).as(label).isEqualTo(flow.allocate(problem));
          assertThat(greedy.allocate(shuffled)).as(label).isEqualTo(greedy.allocate(problem));
          assertThat(Shortfalls.of(shuffled)).as(label).isEqualTo(Shortfalls.of(problem));
        });
  }

  @Test
  void flowHasTheTotalOfTheLinearProgrammeWhereTheOracleIsTooSlow() {
    var outcomes = new int[2];
    for (int guarantee = 0; guarantee <= 10; guarantee += 2) {
      var event = new ZipfEvent(60, 20, 8, SEED + guarantee).problem();
      var seekers = all(event.seekerLimits(), new Limits(guarantee, 10));
      var holders = all(event.holderLimits(), new Limits(10, 80));
      var problem = event.withLimits(seekers, holders);
      OptionalLong best = LinearProgramme.bestTotal(problem);
      Allocation answer = flow.allocate(problem);
      assertThat(answer.isFeasible()).as("seed %d", SEED).isEqualTo(best.isPresent());
      assertThat(answer.total().thousandths()).as("seed %d", SEED).isEqualTo(best.orElse(0));
      outcomes[best.isPresent() ? 1 : 0]++;
    }
    assertThat(outcomes).as("both outcomes occur, seed %d", SEED).doesNotContain(0);
  }

  @Test
  void twoThousandCompaniesKeepEveryRule() {
    var problem = new ZipfEvent(2_000, 50, 200, SEED).problem();
    Allocation exact = flow.allocate(problem);
    assertThat(AllocationAudit.violations(problem, exact)).as("seed %d", SEED).isEmpty();
    assertThat(exact.total()).isGreaterThan(greedy.allocate(problem).total());
  }

  private static void onRandomProblems(BiConsumer<AllocationProblem, String> law) {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED + 1_000_003L * round;
      var problem = Fair.random(new Random(seed));
      law.accept(problem, "seed " + seed + ": " + problem);
    }
  }

  private static Map<OrganizationId, Limits> all(Map<OrganizationId, Limits> limits, Limits same) {
    Map<OrganizationId, Limits> all = new HashMap<>(limits);
    all.replaceAll((party, l) -> same);
    return all;
  }

  private static Map<OrganizationId, Limits> free(Map<OrganizationId, Limits> limits) {
    Map<OrganizationId, Limits> free = new HashMap<>(limits);
    free.replaceAll((party, l) -> new Limits(0, l.max()));
    return free;
  }
}
