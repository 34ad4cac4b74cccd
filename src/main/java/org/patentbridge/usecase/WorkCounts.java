package org.patentbridge.usecase;

import java.time.Duration;
import org.patentbridge.domain.match.MatchRun;

/**
 * What the service counts of its own work, for those who run it.
 *
 * <p>Counts and fixed words alone: no text, no name and no id gets in, so that a need can never be
 * read out of them and their number stays bounded.
 */
public interface WorkCounts {

  /**
   * A request was answered.
   *
   * @param operation its name in the description of the interface, or of the page
   * @param status of HTTP
   * @param took from the first byte of the request to the last of the answer
   */
  void answered(String operation, int status, Duration took);

  /** An assistant's tool answered; {@code refused} where it told a problem. */
  void called(String tool, boolean refused, Duration took);

  /** A run of an event's matching was completed. */
  void ran(MatchRun run, Duration took);

  /** A run was broken off, cancelled or failed. */
  void stopped(String state);

  /** Good records of a file were saved. */
  void imported(ImportRecords.Kind kind, long records);

  /** Rows of a file were refused. */
  void refusedRows(ImportRecords.Kind kind, long rows);

  /** A query made no sense; {@code code} is that of its problem. */
  void refusedQuery(String code);
}
