package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.view.AbsenceView;
import org.patentbridge.view.EntryView;
import org.patentbridge.view.EvidenceView;
import org.patentbridge.view.GateView;
import org.patentbridge.view.ScoreView;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code why-not}: why a patent is not on the list of a need or a text. */
@Command(
    name = "why-not",
    description = "Say why a patent or offer is not on the list of a need or a text.")
public final class WhyNotCommand extends Door {

  @ArgGroup(multiplicity = "1")
  private @Nullable Sought sought;

  @Option(
      names = "--patent",
      required = true,
      paramLabel = "NO",
      description = "Publication number in any form, an id, or offer:ID.")
  private @Nullable String patent;

  @Option(names = "--limit", defaultValue = "10", description = "Length of the list.")
  private int limit;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day of the gates (default: today).")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  /** Whose list: that of a kept need or of a text. */
  static final class Sought {
    @Option(names = "--need", paramLabel = "ID", description = "A kept need.")
    private @Nullable NeedId need;

    @Option(names = "--text", paramLabel = "TEXT", description = "What is sought, in words.")
    private @Nullable String text;
  }

  @Override
  public Integer call() {
    var what = Objects.requireNonNull(sought, "picocli demands it");
    var request =
        new ExplainAbsence.Request(
            what.need,
            what.text,
            offering(Objects.requireNonNull(patent, "picocli demands it")),
            dayOr(asOf),
            Math.clamp(limit, 1, 200));
    var answer = useCases().explainAbsence().run(viewer(), request);
    var terminal = terminal();
    if (json) {
      terminal.json(view(answer));
    } else {
      show(terminal, answer);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static AbsenceView view(ExplainAbsence.Answer answer) {
    return new AbsenceView(
        answer.why().name(),
        answer.gates().stream().map(GateView::of).toList(),
        ScoreView.of(answer.score()),
        answer.isRetrieved(),
        answer.rank(),
        answer.cutPoints().asDouble(),
        answer.distance().asDouble(),
        answer.cut().map(EntryView::of).orElse(null),
        answer.text().rank(),
        answer.text().last(),
        EvidenceView.of(answer.text().told()),
        answer.meant().stream().map(Object::toString).toList());
  }

  private void show(Terminal terminal, ExplainAbsence.Answer answer) {
    terminal.result(verdict(terminal, answer));
    if (answer.why() == ExplainAbsence.Why.UNKNOWN) {
      return;
    }
    answer.gates().forEach(g -> terminal.result("  " + Lines.gate(terminal, g)));
    Lines.score(terminal, answer.score());
    EvidenceLines.show(terminal, answer.text().told());
  }

  private String verdict(Terminal terminal, ExplainAbsence.Answer answer) {
    return switch (answer.why()) {
      case UNKNOWN ->
          Lines.text(terminal, "cli.why-not-unknown", String.valueOf(patent))
              + (answer.meant().isEmpty()
                  ? ""
                  : " " + Lines.text(terminal, "cli.why-not-meant", meant(answer)));
      case GATE -> Lines.text(terminal, "cli.why-not-gate");
      case NO_WORD -> Lines.text(terminal, "cli.why-not-no-word");
      case FAR_BY_TEXT -> farByText(terminal, answer);
      case LISTED -> Lines.text(terminal, "cli.why-not-is-there", answer.rank());
      case BELOW_CUT ->
          Lines.text(
              terminal,
              "cli.why-not-cut",
              answer.rank(),
              answer.distance().toString(),
              answer.cut().map(e -> e.card().offeringNumber()).orElse(""),
              answer.cut().map(e -> e.card().offeringTitle()).orElse(""),
              answer.cutPoints().toString());
    };
  }

  private static String farByText(Terminal terminal, ExplainAbsence.Answer answer) {
    var text = answer.text();
    return text.rank() == 0
        ? Lines.text(terminal, "cli.why-not-text-beyond")
        : Lines.text(
            terminal,
            "cli.why-not-text",
            text.rank(),
            shown(text.told().relevance()),
            shown(text.last()));
  }

  private static String shown(double relevance) {
    return String.format(Locale.ROOT, "%.3f", relevance);
  }

  private static String meant(ExplainAbsence.Answer answer) {
    return answer.meant().stream().map(OfferingId::key).collect(Collectors.joining(", "));
  }

  private static OfferingId offering(String text) {
    return text.startsWith("offer:") || text.startsWith("patent:")
        ? OfferingId.parse(text)
        : OfferingId.of(PatentId.meant(text));
  }
}
