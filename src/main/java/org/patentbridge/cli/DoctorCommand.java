package org.patentbridge.cli;

import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.diagnosis.Diagnosis;
import org.patentbridge.domain.diagnosis.EffectiveSetting;
import org.patentbridge.domain.diagnosis.Finding;
import org.patentbridge.view.DiagnosisView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code doctor}: examines the installation without starting the service. */
@Command(
    name = "doctor",
    description = {
      "Examine this installation without starting it: Java, folders, database, index, rules,",
      "fonts, ports, and the settings in force with their origin.",
      "Exit code 1 where something does not work."
    })
public final class DoctorCommand extends Door {

  private static final List<Integer> WIDTHS = List.of(34, 60, 40);

  @Option(names = "--json", description = "Print as JSON, in both languages.")
  private boolean json;

  @Override
  public Integer call() {
    var diagnosis = diagnosis();
    var terminal = terminal();
    if (json) {
      terminal.json(DiagnosisView.of(diagnosis));
    } else {
      show(terminal, diagnosis);
    }
    terminal.out().flush();
    return diagnosis.hasFailures() ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static void show(Terminal terminal, Diagnosis diagnosis) {
    for (Finding finding : diagnosis.findings()) {
      var state = finding.state().name().toLowerCase(Locale.ROOT);
      terminal.result("%-5s %s".formatted(state, finding.words().in(terminal.language())));
      var advice = finding.advice();
      if (advice != null) {
        terminal.result("      " + advice.in(terminal.language()));
      }
    }
    terminal.result("");
    terminal.result(Lines.text(terminal, "doctor.settings"));
    terminal.table(
        WIDTHS,
        diagnosis.settings().stream()
            .map(s -> List.of(s.name(), value(terminal, s), s.origin()))
            .toList());
  }

  private static String value(Terminal terminal, EffectiveSetting setting) {
    return setting.value().isEmpty() ? Lines.text(terminal, "doctor.no-value") : setting.value();
  }
}
