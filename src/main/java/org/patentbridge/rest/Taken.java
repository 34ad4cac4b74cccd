package org.patentbridge.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.view.NeedGapsView;
import org.patentbridge.view.ProblemView;

/**
 * What became of a file.
 *
 * @param source name of the file
 * @param format recognised format
 * @param encoding recognised encoding
 * @param taken good records
 * @param refused records that were not taken
 * @param added records that were not known
 * @param changed records that were known with other content
 * @param unchanged records that were there already in the same words
 * @param continuedAfter good records that an earlier import of the same file, broken off, had saved
 * @param unlisted problems that are not among the listed; of each code the first thousand are
 * @param needs what the needs of the file lack, null where it holds none
 * @param problems what is wrong
 */
public record Taken(
    String source,
    String format,
    String encoding,
    long taken,
    long refused,
    long added,
    long changed,
    long unchanged,
    long continuedAfter,
    long unlisted,
    @Nullable NeedGapsView needs,
    List<ProblemView> problems) {

  static Taken of(ImportedFile file) {
    return new Taken(
        file.source(),
        file.format(),
        file.encoding(),
        file.taken(),
        file.refused(),
        file.saved().added(),
        file.saved().changed(),
        file.saved().unchanged(),
        file.continuedAfter(),
        file.problems().unlisted(),
        file.needGaps().needs() == 0 ? null : NeedGapsView.of(file.needGaps()),
        file.problems().problems().stream().map(ProblemView::of).toList());
  }
}
