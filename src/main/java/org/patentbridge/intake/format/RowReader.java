package org.patentbridge.intake.format;

import java.io.IOException;
import org.patentbridge.domain.problem.BadInputException;

/** Reads the rows of one format. */
public interface RowReader {

  /**
   * Reads all rows.
   *
   * @throws BadInputException when the rest of the file cannot be read; what was handed over before
   *     stands
   */
  void read(Source source, RowSink sink) throws IOException;
}
