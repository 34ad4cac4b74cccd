package org.patentbridge.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.diagnosis.Finding;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.rulebook.RulesInForce;

/** Looks whether the rules can be read; {@code rules check} runs their examples as well. */
final class RulesCheck {

  private static final int SHOWN = 5;

  private final Path folder;
  private final Optional<Path> terms;
  private @Nullable RulebookFingerprint fingerprint;

  RulesCheck(Path folder, Optional<Path> terms) {
    this.folder = folder;
    this.terms = terms;
  }

  List<Finding> look() {
    try {
      var read = RulesInForce.read(folder, terms).current().fingerprint();
      fingerprint = read;
      return List.of(Finding.ok("doctor.rules.ok", folder, read));
    } catch (BadInputException bad) {
      return bad.report().problems().stream()
          .limit(SHOWN)
          .map(
              problem ->
                  Finding.fail(
                      "doctor.rules.bad",
                      problem.place(),
                      problem.place(),
                      Messages.text(Language.ZH, problem),
                      Messages.text(Language.EN, problem)))
          .toList();
    }
  }

  /** Of the rules as they were read; null where they could not be. */
  @Nullable RulebookFingerprint fingerprint() {
    return fingerprint;
  }
}
