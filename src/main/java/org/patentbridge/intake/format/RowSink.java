package org.patentbridge.intake.format;

import java.util.List;
import org.patentbridge.domain.problem.Problem;

/** Takes what a reader finds, in the order of the file. */
public interface RowSink {

  /** The headings of a table, before its rows. */
  void header(long line, List<String> names);

  void row(Row row);

  /** A row that is there and cannot be read. */
  void refuse(Problem problem, Raw raw);

  /** Something about the file that is no row of its own. */
  void note(Problem problem);
}
