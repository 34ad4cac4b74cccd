package org.patentbridge.view;

import java.util.List;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.LeftOver;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.RunCounts;
import org.patentbridge.domain.provenance.Provenance;

/**
 * A run with its lists.
 *
 * @param id names it
 * @param event whose run it is
 * @param status COMPLETED or NO_SOLUTION
 * @param provenance all that it depends on
 * @param counts what went through it
 * @param gates how often each gate gave each answer
 * @param points points of all rows
 * @param greedyPoints points that the greedy comparison reached
 * @param exposure how evenly offerings were proposed
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
  public record Spread(long offerings, double topTenthShare, double gini) {}

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
    var exposure = run.exposure();
    return new RunView(
        run.id().value(),
        run.event().value(),
        run.status().name(),
        Made.of(run.provenance()),
        run.counts(),
        run.gates(),
        run.total().asDouble(),
        run.greedyTotal().asDouble(),
        new Spread(exposure.offerings(), exposure.topTenthShare(), exposure.gini()),
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
