package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Optimum;
import org.patentbridge.domain.match.RunCounts;
import org.patentbridge.domain.provenance.Provenance;

/**
 * A run with its lists.
 *
 * @param id names it
 * @param event whose run it is
 * @param status COMPLETED, LOOSENED or NO_SOLUTION
 * @param provenance all that it depends on
 * @param counts what went through it
 * @param gates how often each gate gave each answer
 * @param points points of all rows
 * @param greedyPoints points that the greedy comparison reached
 * @param exposure how evenly offerings were proposed
 * @param optimum how good the lists are, and what evenness cost
 * @param lists one per seeking party
 * @param leftOvers parties that got fewer than they could have
 * @param remarks what the organizer should know
 */
public record RunView(
    String id,
    String event,
    String status,
    Made provenance,
    RunCounts counts,
    List<GateCount> gates,
    double points,
    double greedyPoints,
    Spread exposure,
    Best optimum,
    List<Listed> lists,
    List<Left> leftOvers,
    List<BothLanguages> remarks) {

  /**
   * All that a run depends on.
   *
   * @param inputs digest of what decided the lists
   * @param rules fingerprint of the rules
   * @param index index build
   * @param lastChange last change of the store that the index held
   * @param engine version of the software
   * @param seed of every random choice
   * @param asOf ISO date of the gates
   */
  public record Made(
      String inputs,
      String rules,
      String index,
      long lastChange,
      String engine,
      long seed,
      String asOf) {

    static Made of(Provenance p) {
      return new Made(
          p.inputs().hex(),
          p.rules().digest().hex(),
          p.index().name(),
          p.index().lastChange().value(),
          p.engine(),
          p.seed(),
          p.asOf().toString());
    }
  }

  /**
   * How evenly offerings were proposed.
   *
   * @param offerings different ones
   * @param topTenthShare share of the places that the most proposed tenth has, in [0, 1]
   * @param gini Gini coefficient, in [0, 1]
   */
  public record Spread(long offerings, double topTenthShare, double gini) {

    static Spread of(Exposure exposure) {
      return new Spread(exposure.offerings(), exposure.topTenthShare(), exposure.gini());
    }
  }

  /**
   * How good the lists are.
   *
   * @param method FLOW, INTEGER_PROGRAMME or UNKNOWN
   * @param gap no lists under the same limits are better by more points, counting what evenness and
   *     stability are worth; null where nothing is proved
   * @param loosened guaranteed matches that were lowered in all
   * @param evenness what the exposure dial did, null where it was off
   */
  public record Best(
      String method, @Nullable Double gap, int loosened, @Nullable Evenness evenness) {

    static Best of(Optimum optimum) {
      var gap = optimum.gap();
      var evenness = optimum.evenness();
      return new Best(
          optimum.method().name(),
          gap == null ? null : gap.asDouble(),
          optimum.loosened(),
          evenness == null ? null : Evenness.of(evenness));
    }
  }

  /**
   * What the exposure dial did.
   *
   * @param dial where it stood
   * @param costPoints points given up for evenness
   * @param off the lists without it
   * @param on the lists with it
   */
  public record Evenness(int dial, double costPoints, Lists off, Lists on) {

    static Evenness of(Optimum.Evenness evenness) {
      return new Evenness(
          evenness.dial(),
          evenness.cost().asDouble(),
          Lists.of(evenness.off()),
          Lists.of(evenness.on()));
    }
  }

  /**
   * What lists come to.
   *
   * @param points of all rows
   * @param offerings how evenly offerings are proposed
   * @param holders how evenly holders are met
   */
  public record Lists(double points, Spread offerings, Spread holders) {

    static Lists of(Optimum.Side side) {
      return new Lists(
          side.points().asDouble(), Spread.of(side.offerings()), Spread.of(side.holders()));
    }
  }

  /**
   * The list of one party.
   *
   * @param party its id
   * @param name its reading name
   * @param entries best first
   */
  public record Listed(String party, String name, List<EntryView> entries) {}

  /**
   * A party that got fewer than it could have.
   *
   * @param party its id
   * @param name its reading name
   * @param got matches it got
   * @param reason why not more
   */
  public record Left(String party, String name, int got, BothLanguages reason) {

    static Left of(LeftOver left) {
      return new Left(
          left.party().value(), left.name(), left.got(), BothLanguages.of(left.reason()));
    }
  }

  public static RunView of(MatchRun run) {
    return new RunView(
        run.id().value(),
        run.event().value(),
        run.status().name(),
        Made.of(run.provenance()),
        run.counts(),
        run.gates(),
        run.total().asDouble(),
        run.greedyTotal().asDouble(),
        Spread.of(run.exposure()),
        Best.of(run.optimum()),
        run.lists().stream()
            .map(
                l ->
                    new Listed(
                        l.party().value(),
                        l.name(),
                        l.entries().stream().map(EntryView::of).toList()))
            .toList(),
        run.leftOvers().stream().map(Left::of).toList(),
        run.remarks().stream().map(BothLanguages::of).toList());
  }
}
