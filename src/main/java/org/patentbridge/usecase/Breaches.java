package org.patentbridge.usecase;

import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.review.Breach;

/** Tells rows that may not stand any more. */
final class Breaches {

  private Breaches() {}

  /** One error per row: the two sides, and the gate that is closed by now. */
  static ProblemReport problems(String code, EventId event, List<Breach> breaches) {
    return new ProblemReport(breaches.stream().map(b -> problem(code, event, b)).toList());
  }

  private static Problem problem(String code, EventId event, Breach breach) {
    var card = breach.entry().card();
    var who = card.seekerName() + " – " + card.offeringNumber();
    var reason = breach.verdict().reason();
    return Problem.error(
        code,
        Place.of(event.value()).field(breach.verdict().gate()),
        who,
        who,
        reason.in(Language.ZH),
        reason.in(Language.EN));
  }

  /** The lists without those rows, each with why it is not there. */
  static MatchRun withhold(MatchRun run, List<Breach> breaches) {
    if (breaches.isEmpty()) {
      return run;
    }
    var stopped = breaches.stream().map(b -> b.entry().match().pairing()).toList();
    var rows = run.entries().stream().filter(e -> !stopped.contains(e.match().pairing())).toList();
    return run.withLists(rows, run.leftOvers())
        .withRemarks(breaches.stream().map(Breaches::remark).toList());
  }

  private static Reason remark(Breach breach) {
    var card = breach.entry().card();
    var reason = breach.verdict().reason();
    return Reason.of(
        "remark.withheld",
        card.seekerName(),
        card.seekerName(),
        card.offeringNumber(),
        card.offeringNumber(),
        reason.in(Language.ZH),
        reason.in(Language.EN));
  }
}
