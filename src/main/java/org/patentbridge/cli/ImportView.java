package org.patentbridge.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.view.NeedGapsView;
import org.patentbridge.view.ProblemView;

/** What {@code import --json} prints of a file. */
record ImportView(
    String source,
    String format,
    String encoding,
    long taken,
    long refused,
    long added,
    long changed,
    long unchanged,
    long continuedAfter,
    Map<Severity, SortedMap<String, Long>> problemCounts,
    @Nullable NeedGapsView needs,
    List<ProblemView> problems) {

  static ImportView of(ImportedFile file) {
    return new ImportView(
        file.source(),
        file.format(),
        file.encoding(),
        file.taken(),
        file.refused(),
        file.saved().added(),
        file.saved().changed(),
        file.saved().unchanged(),
        file.continuedAfter(),
        file.problems().counts().numbers(),
        file.needGaps().needs() == 0 ? null : NeedGapsView.of(file.needGaps()),
        file.problems().problems().stream().map(ProblemView::of).toList());
  }
}
