package org.patentbridge.cli;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.view.NeedGapsView;

/** How domain values read as lines of a terminal. */
final class Lines {

  private static final int HUNDRED = 100;

  private Lines() {}

  static String text(Terminal terminal, String key, Object... arguments) {
    return Messages.text(terminal.language(), key, arguments);
  }

  /** Rank, points, number, title, holder. */
  static List<String> entry(MatchEntry entry) {
    var card = entry.card();
    return List.of(
        "  " + entry.rank(),
        entry.match().points().toString(),
        card.offeringNumber(),
        card.offeringTitle(),
        card.holderName());
  }

  /** A line per part, then the sum. */
  static void score(Terminal terminal, Score score) {
    for (ScorePart part : score.parts()) {
      terminal.result(
          String.format(
              Locale.ROOT,
              "      %8s / %-7s %s: %s%s",
              part.earned(),
              part.weight(),
              text(terminal, "feature." + part.feature()),
              part.because().in(terminal.language()),
              part.evidence().isEmpty() ? "" : " [" + String.join(", ", part.evidence()) + "]"));
    }
    terminal.result(
        String.format(
            Locale.ROOT,
            "      %8s           %s %.0f %%",
            score.total(),
            text(terminal, "cli.coverage"),
            score.coverage() * HUNDRED));
  }

  /** How many needs there are and what they lack, the most often first. */
  static void needGaps(Terminal terminal, NeedGaps gaps) {
    terminal.result(text(terminal, "cli.needs-read", gaps.needs(), gaps.meanPoints()));
    NeedGapsView.of(gaps)
        .lacking()
        .forEach(
            l ->
                terminal.result(
                    text(
                        terminal,
                        "cli.needs-lacking",
                        text(terminal, "need.part." + l.part()),
                        l.needs())));
  }

  static String gate(Terminal terminal, GateVerdict verdict) {
    return text(terminal, "gate." + verdict.gate())
        + " – "
        + text(terminal, "answer." + verdict.answer())
        + ": "
        + verdict.reason().in(terminal.language());
  }
}
