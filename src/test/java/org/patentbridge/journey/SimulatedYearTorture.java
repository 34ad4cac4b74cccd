package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.outcome.Deals;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.domain.outcome.HalfYear;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.domain.tier.TierBook;
import org.patentbridge.journey.SimulatedYear.Listed;
import org.patentbridge.journey.SimulatedYear.Year;
import org.patentbridge.learning.Grades;
import org.patentbridge.learning.JudgedRow;
import org.patentbridge.learning.Proposal;
import org.patentbridge.learning.WeightLearner;
import org.patentbridge.learning.Weights;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.usecase.LearnProfile;
import org.patentbridge.usecase.ListTiers;
import org.patentbridge.usecase.ReportOutcomes;

/** A year of events on the samples, lived by companies that do not add up points. */
@QuarkusTest
@TestProfile(YearProfile.class)
class SimulatedYearTorture {

  private static final Logger LOG = Logger.getLogger(SimulatedYearTorture.class.getName());
  private static final String PROFILE = "need-to-patent";
  private static final long SEED = 20261124;
  private static final int CONTROLS = 20;
  private static final int LONG_YEARS = 3;

  @Inject SimulatedYear simulated;
  @Inject LearnProfile learnProfile;
  @Inject ListTiers listTiers;
  @Inject ReportOutcomes reportOutcomes;
  @Inject FindMatches findMatches;

  /** One year, so that what is asked of it is asked of the same one. */
  @Test
  @Tag("torture")
  void yearIsLearnedFromMovesTiersAndAddsUp() throws IOException {
    var year = simulated.live(SEED, SimulatedYear.SHORT);
    funnelAddsUpToTheLedger(year);
    tiersAndReoffersAreAsTheRulesSay(year);
    var gain = learnProfile.run(World.ORGANIZER, PROFILE, 1);
    LOG.info("with signal: " + gain.told() + " " + gain.before() + " -> " + gain.after());
    assertThat(gain.isProposed()).as("seed %d: %s", SEED, gain.told()).isTrue();
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
    assertThat(last.before()).isEqualTo(signed.getOrDefault(new HalfYear(2026, 1), 0L).intValue());
    LOG.info("funnel: " + byEvent.total() + " " + byEvent.deals());
  }

  /** The tiers and refusals of the year, told once more in the simplest way. */
  private static final class Memory {
    private final Map<String, Tier> tiers = new HashMap<>();
    private final Map<String, Map<String, Verdict>> votes = new HashMap<>();
    private final Map<String, Verdict> said = new HashMap<>();

    void hear(Year year, List<Listed> rows) {
      for (var row : rows) {
        var verdict = year.said().get(row);
        if (verdict != null) {
          said.put(row.key(), verdict);
          votes
              .computeIfAbsent(row.pairing().offering().toString(), o -> new HashMap<>())
              .put(row.party(), verdict);
        }
      }
      votes.forEach(
          (offering, of) -> {
            var early = of.values().stream().filter(v -> has(v, ReasonCode.TOO_EARLY)).count();
            var wanted =
                of.values().stream()
                    .filter(v -> v.intentions().contains(Intention.LICENCE))
                    .count();
            move(offering, early >= 3 ? Tier.CULTIVATION : wanted >= 2 ? Tier.PRIORITY : null);
          });
    }

    private void move(String offering, @org.jspecify.annotations.Nullable Tier to) {
      if (to != null && to != tiers.get(offering)) {
        tiers.put(offering, to);
        votes.put(offering, new HashMap<>());
      }
    }

    void developed(List<String> offerings) {
      offerings.stream()
          .filter(o -> tiers.get(o) == Tier.CULTIVATION)
          .forEach(
              o -> {
                tiers.put(o, Tier.STANDARD);
                votes.put(o, new HashMap<>());
              });
    }
  }

  private static boolean has(Verdict verdict, ReasonCode reason) {
    return verdict.reasons().contains(reason);
  }

  private void tiersAndReoffersAreAsTheRulesSay(Year year) {
    var memory = new Memory();
    var developed = year.developed().stream().map(Object::toString).toList();
    var events = year.listed().stream().map(Listed::event).distinct().toList();
    int again = 0;
    for (var event : events) {
      var last = event.equals(events.getLast());
      if (last) {
        memory.developed(developed);
      }
      var rows = year.listed().stream().filter(l -> l.event().equals(event)).toList();
      for (var row : rows) {
        var offering = row.pairing().offering().toString();
        assertThat(memory.tiers.get(offering))
            .as("%s at %s", offering, event)
            .isNotEqualTo(Tier.CULTIVATION);
        var before = memory.said.get(row.key());
        if (before != null && before.isRefusal()) {
          assertThat(before.reasons()).as("%s again", row.key()).containsOnly(ReasonCode.TOO_EARLY);
          assertThat(last && developed.contains(offering)).as("%s again", row.key()).isTrue();
          again++;
        }
      }
      memory.hear(year, rows);
    }
    assertThat(again).as("what was refused as too early is offered again").isPositive();
    var log = listTiers.run(World.ORGANIZER);
    assertThat(
            new TierBook(log)
                .list().stream()
                    .collect(Collectors.toMap(c -> c.offering().toString(), c -> c.to())))
        .isEqualTo(memory.tiers);
    var moved = log.stream().collect(Collectors.groupingBy(c -> c.rule(), Collectors.counting()));
    assertThat(moved).containsKeys("three-too-early", "over:three-too-early", "two-want-a-licence");
    LOG.info("tiers: " + moved + ", offered again after development: " + again);
  }

  /**
   * Years with the same rows and answers that say nothing; those in which something is proposed.
   */
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
    var year = simulated.live(SEED, SimulatedYear.SHORT);
    var proposed = controls(year, 300);
    LOG.info("control years that propose: " + proposed.size() + " of 300");
    assertThat(proposed.size()).isLessThanOrEqualTo(8);
  }

  /**
   * The gain does not hang on one year's luck, and it is there also in what would be listed: among
   * the first forty of every need, by what its company would say of each.
   */
  @Test
  @Tag("torture")
  void otherSimulatedYearsAreLearnedFromToo() throws IOException {
    double gains = 0;
    double whole = 0;
    for (int nth = 0; nth < LONG_YEARS; nth++) {
      var year = simulated.live(nth, SimulatedYear.LONG);
      var learned = learnProfile.run(World.ORGANIZER, PROFILE, 1);
      var forty =
          new WeightLearner(1)
              .compare(
                  new Weights(learned.before()), new Weights(learned.after()), firstForty(year));
      LOG.info("year " + nth + ": " + learned.told() + " " + learned.after() + " " + forty);
      gains += learned.gain().mean() / LONG_YEARS;
      whole += forty.mean() / LONG_YEARS;
    }
    assertThat(gains).as("mean gain on needs held back").isPositive();
    assertThat(whole).as("mean gain among the first forty").isPositive();
  }

  private List<JudgedRow> firstForty(Year year) {
    var companies = new Companies(World.SAMPLES.resolve("judgments"));
    var day = SimulatedYear.LONG.getLast().plusDays(9);
    List<JudgedRow> rows = new ArrayList<>();
    for (var need : year.listed().stream().map(l -> l.pairing().seeker()).distinct().toList()) {
      var asked =
          new FindMatches.Request(new NeedId(need.key()), null, day, 40, FindMatches.Lanes.RANKING);
      for (var found : findMatches.run(World.ORGANIZER, asked).rows()) {
        var match = found.entry().match();
        var stand = simulated.stand(match.pairing().offering(), day);
        rows.add(
            new JudgedRow(
                need.toString(),
                need.toString(),
                match.pairing().offering().toString(),
                match.score().parts().stream().map(ScorePart::value).toList(),
                Grades.of(companies.liking(match, stand)).orElse(0)));
      }
    }
    return rows;
  }
}
