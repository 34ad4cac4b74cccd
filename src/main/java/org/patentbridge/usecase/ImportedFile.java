package org.patentbridge.usecase;

import java.util.Set;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.intake.IntakeReport;

/**
 * What became of a file that was handed in.
 *
 * @param source file name as the user gave it
 * @param format id of the format, empty where none was recognised
 * @param encoding name of the character encoding, empty for files that are not text
 * @param taken records that were good
 * @param refused records that were not; each is named in the problems
 * @param problems all that is wrong, in the order of the file
 * @param saved what changed in the store
 */
public record ImportedFile(
    String source,
    String format,
    String encoding,
    long taken,
    long refused,
    ProblemReport problems,
    SaveCounts saved) {

  private static final Set<String> LEFT_OUT =
      Set.of("column-unknown", "column-misspelt", "column-twice");

  /** Whether all that the file says is in: no record was refused and no column left out. */
  public boolean isWhole() {
    return !problems.hasErrors()
        && problems.problems().stream().noneMatch(p -> LEFT_OUT.contains(p.code()));
  }

  static ImportedFile of(IntakeReport report, SaveCounts saved) {
    return new ImportedFile(
        report.source(),
        report.formatAndLayout(),
        report.encoding(),
        report.taken(),
        report.refused(),
        report.problems(),
        saved);
  }
}
