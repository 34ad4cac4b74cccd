package org.patentbridge.intake;

import java.util.List;
import org.patentbridge.domain.problem.Problem;

/**
 * Hears what a file that is being read comes to, in the order of the file.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface IntakeListener<T> {

  /** A good record; what was heard stands even where a later row is refused. */
  void taken(T record);

  /** The headings of a table. */
  default void headings(List<String> names) {}

  /** A row that was not taken; its problems were heard before. */
  default void refused(RefusedRow row) {}

  /** Something that is wrong; all are heard, also those that the report no longer lists. */
  default void noted(Problem problem) {}
}
