package org.patentbridge.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.search.Evidence;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.domain.search.SharedClass;
import org.patentbridge.domain.search.Strength;

/** How what speaks for a record reads as lines of a terminal. */
final class EvidenceLines {

  private static final String INDENT = "      ";
  private static final double HUNDRED = 100;

  private EvidenceLines() {}

  /** The verdict whether there is a strong match. */
  static void strength(Terminal terminal, Strength strength) {
    var key = strength.strong() ? "strength.strong" : "strength.none";
    terminal.result(
        Lines.text(terminal, key)
            + " "
            + Lines.text(
                terminal,
                "cli.strength-figures",
                percent(strength.likelihood()),
                percent(strength.coverage()),
                percent(strength.reached())));
  }

  static void show(Terminal terminal, Evidence evidence) {
    show(terminal, evidence.explanation());
    if (!evidence.classes().isEmpty()) {
      var classes =
          evidence.classes().stream()
              .map(c -> named(terminal, c))
              .distinct()
              .collect(Collectors.joining("; "));
      terminal.result(INDENT + Lines.text(terminal, "cli.evidence-classes", classes));
    }
    evidence
        .passages()
        .forEach(p -> terminal.result(INDENT + FoundLines.onOneLine(FoundLines.marked(p))));
  }

  /** A line per part, then their sum with what is not there. */
  static void show(Terminal terminal, Explanation told) {
    told.parts().forEach(part -> terminal.result(INDENT + "  " + line(terminal, part)));
    var sum =
        Lines.text(
            terminal, "cli.evidence-sum", percent(told.relevance()), percent(told.coverage()));
    terminal.result(INDENT + sum);
    if (!told.lacking().isEmpty()) {
      terminal.result(
          INDENT + Lines.text(terminal, "cli.evidence-lacking", String.join(", ", told.lacking())));
    }
  }

  private static String line(Terminal terminal, RelevancePart part) {
    var places =
        part.places().stream()
            .map(place -> Lines.text(terminal, "passage-part." + place))
            .collect(Collectors.joining(", "));
    var told = List.of(part.words(), Lines.text(terminal, "relevance-kind." + part.kind()));
    return percent(part.share())
        + "  "
        + told.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining("  – "))
        + (places.isEmpty() ? "" : " (" + places + ")");
  }

  private static String named(Terminal terminal, SharedClass shared) {
    var name = terminal.language() == Language.ZH ? shared.nameZh() : shared.nameEn();
    var key = shared.declared() ? "cli.evidence-declared" : "cli.evidence-usual";
    return shared.symbol()
        + (name.equals(shared.subclass()) ? "" : " " + name)
        + " ("
        + Lines.text(terminal, key)
        + ")";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%5.1f %%", share * HUNDRED).strip();
  }
}
