package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.outcome.Deals;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.outcome.HalfYear;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.journey.SimulatedYear.Listed;
import org.patentbridge.journey.SimulatedYear.Year;
import org.patentbridge.learning.Grades;
import org.patentbridge.learning.JudgedRow;
import org.patentbridge.learning.Proposal;
import org.patentbridge.learning.WeightLearner;
import org.patentbridge.learning.Weights;
import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.usecase.ListTiers;
import org.patentbridge.usecase.ReportOutcomes;

/** A year of events on the samples, lived by companies that do not add up points. */
@QuarkusTest
@TestProfile(YearProfile.class)
class SimulatedYearTest {

  private static final Logger LOG = Logger.getLogger(SimulatedYearTest.class.getName());
  private static final String PROFILE = "need-to-patent";
  private static final long SEED = 20261124;
  private static final int CONTROLS = 20;

  @Inject SimulatedYear simulated;
  @Inject LearnProfile learnProfile;
  @Inject ListTiers listTiers;
  @Inject ReportOutcomes reportOutcomes;

  /** One year, so that what is asked of it is asked of the same one. */
  @Test
  void yearIsLearnedFromMovesTiersAndAddsUp() throws IOException {
    var year = simulated.live(SEED);
    funnelAddsUpToTheLedger(year);
    tiersAndReoffersAreAsTheRulesSay(year);
    var gain = learnProfile.run(World.ORGANIZER, PROFILE, 1);
    LOG.info("with signal: " + gain);
    LOG.info(controls(year, CONTROLS).toString());
    assertThat(gain.isProposed()).as("seed %d: %s", SEED, gain).isTrue();
    assertThat(gain.gain().low()).isPositive();
    assertThat(controls(year, CONTROLS)).as("control years that propose").isEmpty();
  }

  private void funnelAddsUpToTheLedger(Year year) {
    for (FunnelBy by : FunnelBy.values()) {
      Funnel funnel = reportOutcomes.run(World.ORGANIZER, by);
      assertThat(funnel.total().pairings()).isEqualTo(year.listed().size());
      assertThat(funnel.total().reached(OutcomeStep.RECOMMENDED)).isEqualTo(year.listed().size());
      assertThat(funnel.total().reached(OutcomeStep.VIEWED)).isEqualTo(year.said().size());
      assertThat(funnel.total().reached(OutcomeStep.CONTRACT)).isEqualTo(year.signed().size());
      for (OutcomeStep step : OutcomeStep.values()) {
        assertThat(funnel.rows().stream().mapToInt(r -> r.reached(step)).sum())
            .as("%s by %s", step, by)
            .isEqualTo(funnel.total().reached(step));
      }
      assertThat(funnel.rows().stream().mapToInt(Funnel.Row::pairings).sum())
          .isEqualTo(year.listed().size());
    }
    var byEvent = reportOutcomes.run(World.ORGANIZER, FunnelBy.EVENT);
    for (var row : byEvent.rows()) {
      assertThat(row.reached(OutcomeStep.CONTRACT))
          .isEqualTo(
              (int)
                  year.signed().keySet().stream()
                      .filter(l -> l.event().value().equals(row.group()))
                      .count());
    }
    Map<HalfYear, Long> signed =
        year.signed().values().stream()
            .collect(Collectors.groupingBy(HalfYear::of, Collectors.counting()));
    assertThat(byEvent.deals())
        .extracting(Deals::half, d -> (long) d.count())
        .containsExactlyInAnyOrderElementsOf(
            signed.entrySet().stream()
                .map(e -> org.assertj.core.groups.Tuple.tuple(e.getKey(), e.getValue()))
                .toList());
    var last = byEvent.deals().getLast();
    assertThat(last.half()).isEqualTo(new HalfYear(2027, 1));
    assertThat(last.before()).isEqualTo(signed.get(new HalfYear(2026, 1)).intValue());
    LOG.info("funnel: " + byEvent.total() + " " + byEvent.deals());
  }

  private void tiersAndReoffersAreAsTheRulesSay(Year year) {
    var log = listTiers.run(World.ORGANIZER);
    LOG.info(
        "tiers: "
            + log.stream()
                .collect(
                    Collectors.groupingBy(c -> c.rule() + " -> " + c.to(), Collectors.counting())));
    assertThat(log.stream().filter(c -> c.rule().equals("three-too-early"))).isNotEmpty();
    var said = new HashMap<String, Set<String>>();
    var closed = new HashSet<String>();
    var refused = new HashMap<String, Verdict>();
    int again = 0;
    int nth = 0;
    for (var event : year.listed().stream().map(Listed::event).distinct().toList()) {
      var rows = year.listed().stream().filter(l -> l.event().equals(event)).toList();
      for (var row : rows) {
        var offering = row.pairing().offering();
        assertThat(closed).as("%s at %s", offering, event).doesNotContain(offering.toString());
        var before = refused.get(row.party() + " " + offering);
        if (before != null) {
          assertThat(before.reasons()).as("%s again at %s", row, event).containsOnly(ReasonCode.TOO_EARLY);
          assertThat(year.developed()).contains(offering);
          assertThat(nth).isGreaterThanOrEqualTo(SimulatedYear.DEVELOPED_AFTER);
          again++;
        }
      }
      nth++;
      learn(year, rows, said, refused);
      if (nth == SimulatedYear.DEVELOPED_AFTER) {
        year.developed().forEach(o -> said.remove(o.toString()));
        year.developed().forEach(o -> closed.remove(o.toString()));
      }
      said.forEach(
          (offering, parties) -> {
            if (parties.size() >= 3) {
              closed.add(offering);
            }
          });
      if (nth == SimulatedYear.DEVELOPED_AFTER) {
        year.developed().forEach(o -> closed.remove(o.toString()));
      }
    }
    LOG.info("offered again after development: " + again + ", closed at the end: " + closed.size());
    assertThat(again).as("what was too early is offered again").isPositive();
    assertThat(log.stream().filter(c -> c.to() == Tier.CULTIVATION).map(c -> c.parties()))
        .allSatisfy(parties -> assertThat(parties).isGreaterThanOrEqualTo(3));
  }

  /** What the answers of an event mean for later ones, told once more in the simplest way. */
  private static void learn(
      Year year, List<Listed> rows, Map<String, Set<String>> early, Map<String, Verdict> refused) {
    for (var row : rows) {
      var verdict = year.said().get(row);
      if (verdict != null) {
        var offering = row.pairing().offering().toString();
        if (verdict.reasons().contains(ReasonCode.TOO_EARLY)) {
          early.computeIfAbsent(offering, o -> new HashSet<>()).add(row.party());
        }
        if (verdict.isRefusal()) {
          refused.put(row.party() + " " + offering, verdict);
        } else {
          refused.remove(row.party() + " " + offering);
        }
      }
    }
  }

  /** Years with the same rows and answers that say nothing; those in which something is proposed. */
  private static List<Proposal> controls(Year year, int years) {
    List<Proposal> proposed = new ArrayList<>();
    for (int control = 0; control < years; control++) {
      var luck = new Random(1_000 + control);
      Map<Listed, Verdict> blind = new LinkedHashMap<>();
      year.listed().stream()
          .filter(row -> Companies.looks(row.rank(), luck))
          .forEach(row -> blind.put(row, Companies.blind(luck)));
      var proposal = new WeightLearner(1).propose(inForce(year), rows(blind));
      if (proposal.proposed()) {
        proposed.add(proposal);
      }
    }
    return proposed;
  }

  private static Weights inForce(Year year) {
    return new Weights(
        year.listed().getFirst().row().entry().match().score().parts().stream()
            .map(p -> (int) Math.round(p.weight().asDouble()))
            .toList());
  }

  private static List<JudgedRow> rows(Map<Listed, Verdict> said) {
    List<JudgedRow> rows = new ArrayList<>();
    said.forEach(
        (listed, verdict) ->
            Grades.of(verdict)
                .ifPresent(
                    grade -> {
                      var need = listed.pairing().seeker().toString();
                      rows.add(
                          new JudgedRow(
                              listed.event() + " " + need,
                              need,
                              listed.pairing().offering().toString(),
                              listed.row().entry().match().score().parts().stream()
                                  .map(ScorePart::value)
                                  .toList(),
                              grade));
                    }));
    return rows;
  }

  /** How often a year without signal proposes something, over many years. */
  @Test
  @Tag("torture")
  void yearsWithoutSignalProposeNothing() throws IOException {
    var year = simulated.live(SEED);
    var proposed = controls(year, 400);
    LOG.info("control years that propose: " + proposed.size() + " of 400");
    assertThat(proposed.size()).isLessThanOrEqualTo(4);
  }

  /** The gain does not hang on one year's luck. */
  @Test
  @Tag("torture")
  void everySimulatedYearIsLearnedFrom() throws IOException {
    for (int nth = 0; nth < 10; nth++) {
      simulated.live(nth);
      var gain = learnProfile.run(World.ORGANIZER, PROFILE, 1).gain();
      LOG.info("year " + nth + ": " + gain);
      assertThat(gain.low()).as("year %d", nth).isPositive();
    }
  }
}
