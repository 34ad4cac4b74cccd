package org.patentbridge.cli;

import org.patentbridge.domain.match.Absence;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainUnmatched;
import org.patentbridge.view.EventAbsenceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code event why-not}: why a patent is not on a party's list. */
@Command(
    name = "why-not",
    description = "Say why a patent or offer is not on a party's list, and by how much.")
final class EventWhyNotCommand extends EventCommand.OfEvent {

  @Option(
      names = "--party",
      required = true,
      paramLabel = "PARTY",
      description = "Id or name of the seeking party.")
  private String party = "";

  @Option(
      names = "--patent",
      required = true,
      paramLabel = "NO",
      description = "Publication number in any form, an id, or offer:ID.")
  private String patent = "";

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var offering =
        patent.startsWith("offer:") || patent.startsWith("patent:")
            ? OfferingId.parse(patent)
            : OfferingId.of(PatentId.meant(patent));
    var request = new ExplainUnmatched.Request(id(), party, offering);
    var answer = useCases().events().explain().run(viewer(), request);
    var terminal = terminal();
    if (json) {
      terminal.json(EventAbsenceView.of(answer));
    } else {
      show(terminal, answer);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private static void show(Terminal terminal, Absence answer) {
    terminal.result(
        answer.name()
            + " – "
            + answer.offering()
            + ": "
            + Lines.text(terminal, "absence-cause." + answer.cause()));
    answer.reasons().forEach(r -> terminal.result("  " + r.in(terminal.language())));
    if (!answer.displaced().isEmpty()) {
      terminal.result("  " + Lines.text(terminal, "cli.displaced"));
      answer.displaced().forEach(p -> terminal.result("    " + line(p)));
    }
    answer.gates().forEach(g -> terminal.result("  " + Lines.gate(terminal, g)));
    var score = answer.score();
    if (score != null) {
      Lines.score(terminal, score);
    }
  }

  private static String line(ScoredPairing pairing) {
    return pairing.seekerParty()
        + " – "
        + pairing.pairing().offering()
        + " ("
        + pairing.points()
        + ")";
  }
}
