package org.patentbridge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.view.GateView;
import org.patentbridge.view.ScoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code why-not}: why a patent is not on a need's list. */
@Command(name = "why-not", description = "Say why a patent or offer is not on a need's list.")
public final class WhyNotCommand extends Door {

  @Option(names = "--need", required = true, paramLabel = "ID", description = "The need.")
  private @Nullable NeedId need;

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

  private record Json(
      List<GateView> gates, ScoreView score, boolean retrieved, int rank, double cut) {}

  @Override
  public Integer call() {
    var request =
        new ExplainAbsence.Request(
            Objects.requireNonNull(need, "picocli demands it"),
            offering(Objects.requireNonNull(patent, "picocli demands it")),
            dayOr(asOf),
            Math.clamp(limit, 1, 200));
    var answer = useCases().explainAbsence().run(viewer(), request);
    var terminal = terminal();
    if (json) {
      terminal.json(
          new Json(
              answer.gates().stream().map(GateView::of).toList(),
              ScoreView.of(answer.score()),
              answer.retrieved(),
              answer.rank(),
              answer.cut().asDouble()));
    } else {
      show(terminal, answer);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private void show(Terminal terminal, ExplainAbsence.Answer answer) {
    terminal.result(verdict(terminal, answer));
    answer.gates().forEach(g -> terminal.result("  " + Lines.gate(terminal, g)));
    Lines.score(terminal, answer.score());
  }

  private String verdict(Terminal terminal, ExplainAbsence.Answer answer) {
    if (answer.rank() == 0) {
      return Lines.text(terminal, "cli.why-not-gate");
    }
    if (!answer.retrieved()) {
      return Lines.text(terminal, "cli.why-not-text");
    }
    return answer.rank() <= limit
        ? Lines.text(terminal, "cli.why-not-is-there", answer.rank())
        : Lines.text(
            terminal,
            "cli.why-not-cut",
            answer.rank(),
            answer.cut().minus(answer.score().total()).toString());
  }

  private static OfferingId offering(String text) {
    return text.startsWith("offer:") || text.startsWith("patent:")
        ? OfferingId.parse(text)
        : OfferingId.of(PatentId.meant(text));
  }
}
