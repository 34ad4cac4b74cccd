package org.patentbridge.scoring;

import java.time.LocalDate;
import java.util.Locale;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.TechnologyNeed;

/** Gates that look at who seeks and on what conditions. */
final class SeekerGates {

  private SeekerGates() {}

  /** Only a need that is open on the day is served. */
  static Ruling needOpen(Candidate candidate, ScoringContext context) {
    return candidate.seeker() instanceof Seeker.OfNeed(var need)
        ? needOpen(need, context.asOf())
        : Ruling.open("gate.need-open.no-need");
  }

  private static Ruling needOpen(TechnologyNeed need, LocalDate day) {
    if (need.status() != NeedStatus.OPEN) {
      return Ruling.closed("gate.need-open." + need.status().name().toLowerCase(Locale.ROOT));
    }
    var until = need.validUntil();
    if (until == null) {
      return Ruling.open("gate.need-open.open-ended");
    }
    return need.isOpenOn(day)
        ? Ruling.open("gate.need-open.open", until)
        : Ruling.closed("gate.need-open.past", until, day);
  }

  /** A fund whose investing period is over is not served. */
  static Ruling fundActive(Candidate candidate, ScoringContext context) {
    if (!(candidate.seeker() instanceof Seeker.OfMandate(var mandate))) {
      return Ruling.open("gate.fund-active.no-fund");
    }
    return fundActive(mandate, context.asOf());
  }

  static Ruling fundActive(InvestorMandate mandate, LocalDate day) {
    var until = mandate.activeUntil();
    if (until == null) {
      return Ruling.unknown("gate.fund-active.unknown");
    }
    return until.isBefore(day)
        ? Ruling.closed("gate.fund-active.over", until, day)
        : Ruling.open("gate.fund-active.active", until);
  }

  /**
   * A need is matched inside the run of its owner or organizer only; the level says who may read
   * the result. It closes nothing yet, because no run leaves those hands.
   */
  static Ruling confidentiality(Candidate candidate, ScoringContext context) {
    return candidate.seeker() instanceof Seeker.OfNeed(var need)
        ? Ruling.open(
            "gate.confidentiality."
                + need.confidentiality().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        : Ruling.open("gate.confidentiality.no-need");
  }
}
