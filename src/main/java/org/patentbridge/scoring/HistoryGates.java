package org.patentbridge.scoring;

import java.util.Locale;

/** Gates that look at what the two sides said, now and at earlier events of the series. */
final class HistoryGates {

  private HistoryGates() {}

  /** Nobody is seated with a party that said no; one side's no is final. */
  static Ruling noThanks(Candidate candidate, ScoringContext context) {
    return new History(candidate, context)
        .findNo()
        .map(
            no ->
                Ruling.closed(
                    "gate.no-thanks." + no.by().name().toLowerCase(Locale.ROOT),
                    no.speaker(),
                    no.note().isEmpty() ? "" : " (" + no.note() + ")"))
        .orElseGet(() -> Ruling.open("gate.no-thanks.none"));
  }

  /** Who met over a thing before meets over it again only if one of them asks for it. */
  static Ruling metBefore(Candidate candidate, ScoringContext context) {
    var history = new History(candidate, context);
    var met = history.findMeeting();
    if (met.isEmpty()) {
      return history
          .findOtherMeeting()
          .map(p -> Ruling.open("gate.met-before.other-subject", p.day(), p.event()))
          .orElseGet(() -> Ruling.open("gate.met-before.never"));
    }
    var day = met.get().day();
    if (history.isWishedByAny()) {
      return Ruling.open("gate.met-before.new-interest", day, met.get().event());
    }
    var gone = history.findRefused().filter(r -> !r.day().isBefore(day)).filter(history::isGone);
    return gone.isPresent()
        ? Ruling.open("gate.met-before.reason-gone", day, met.get().event())
        : Ruling.closed("gate.met-before.met", day, met.get().event());
  }

  /** What was refused is not proposed again while the reason stands. */
  static Ruling refusedBefore(Candidate candidate, ScoringContext context) {
    var history = new History(candidate, context);
    var refused = history.findRefused();
    if (refused.isEmpty()) {
      return history
          .findLast()
          .map(p -> Ruling.open("gate.refused-before.unanswered", p.day(), p.event()))
          .orElseGet(() -> Ruling.open("gate.refused-before.never"));
    }
    var facts = history.tell(refused.get());
    if (history.isGone(refused.get())) {
      return Ruling.open("gate.refused-before.gone", facts);
    }
    return history.isWishedAfter(refused.get())
        ? Ruling.open("gate.refused-before.wished", facts)
        : Ruling.closed("gate.refused-before.stands", facts);
  }
}
