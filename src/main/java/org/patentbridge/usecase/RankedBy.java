package org.patentbridge.usecase;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What gives the rankings that are measured. */
public sealed interface RankedBy {

  /**
   * This engine.
   *
   * @param folder rules to try, whose missing files are taken from those in force; null for those
   *     in force alone
   */
  record Rules(@Nullable Path folder) implements RankedBy {}

  /**
   * Any system, which wrote its rankings down.
   *
   * @param file a TREC run file
   */
  record Run(Path file) implements RankedBy {}
}
