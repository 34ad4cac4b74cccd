package org.patentbridge.usecase;

import java.util.Set;
import org.patentbridge.domain.need.NeedGaps;
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
 * @param problems what is wrong, in the order of the file
 * @param saved what changed in the store, over the whole of an import that went on after a break
 * @param continuedAfter good records that an earlier, broken-off import of the same file had saved,
 *     0 where this one began at the start
 * @param needGaps what the needs of the file lack; of none where it holds no needs
 */
public record ImportedFile(
    String source,
    String format,
    String encoding,
    long taken,
    long refused,
    ProblemReport problems,
    SaveCounts saved,
    long continuedAfter,
    NeedGaps needGaps) {

  private static final Set<String> LEFT_OUT =
      Set.of("column-unknown", "column-misspelt", "column-twice");

  /** Whether all that the file says is in: no record was refused and no column left out. */
  public boolean isWhole() {
    return !problems.hasErrors()
        && LEFT_OUT.stream().allMatch(code -> problems.counts().of(code) == 0);
  }

  /** Whether all records were in the store already, with the same content. */
  public boolean changedNothing() {
    return saved.unchanged() > 0 && saved.unchanged() == saved.total();
  }

  /** The same with more to look at. */
  ImportedFile with(ProblemReport more) {
    return new ImportedFile(
        source,
        format,
        encoding,
        taken,
        refused,
        problems.plus(more),
        saved,
        continuedAfter,
        needGaps);
  }

  /** The same with what its needs lack. */
  ImportedFile with(NeedGaps gaps) {
    return new ImportedFile(
        source, format, encoding, taken, refused, problems, saved, continuedAfter, gaps);
  }

  static ImportedFile of(IntakeReport report, SaveCounts saved) {
    return new ImportedFile(
        report.source(),
        report.formatAndLayout(),
        report.encoding(),
        report.taken(),
        report.refused(),
        report.problems(),
        saved,
        0,
        NeedGaps.NONE);
  }

  ImportedFile continuedAfter(long records) {
    return new ImportedFile(
        source, format, encoding, taken, refused, problems, saved, records, needGaps);
  }
}
