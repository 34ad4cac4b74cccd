package org.patentbridge.intake;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.Digest;

/**
 * What reading a file came to; every row present is either taken or refused.
 *
 * @param source file name as the user gave it
 * @param format id of the format, empty where none was recognised
 * @param layout ids of the layouts of its tables, empty where none has one
 * @param encoding name of the character encoding, empty for files that are not text
 * @param taken records handed over
 * @param refused rows that are named in the problems, or all rows where the file as a whole was
 *     refused
 * @param problems errors, warnings and notes in the order in which they were met; of each code the
 *     first thousand, all counted
 * @param digest of the file's bytes, null where it could not be read
 */
public record IntakeReport(
    String source,
    String format,
    String layout,
    String encoding,
    long taken,
    long refused,
    ProblemReport problems,
    @Nullable Digest digest) {

  /** The format with the layout behind it, as in {@code csv (lens)}. */
  public String formatAndLayout() {
    return layout.isEmpty() ? format : format + " (" + layout + ")";
  }

  /** Rows present. */
  public long read() {
    return taken + refused;
  }

  /** Whether everything in the file was taken. */
  public boolean isClean() {
    return refused == 0 && !problems.hasErrors();
  }
}
