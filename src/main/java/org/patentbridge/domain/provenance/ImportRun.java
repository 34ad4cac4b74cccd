package org.patentbridge.domain.provenance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file: how far it came and what it changed in the store.
 *
 * @param id digest of kind, file, options and column rules
 * @param kind what the file holds, for example {@code patents}
 * @param source file name as the user gave it
 * @param file digest of the file's bytes
 * @param started when it began, or began anew after it had finished
 * @param finished when its last record was saved, null while it is under way or after it was broken
 *     off
 * @param saved good records of the file, in its order, that are in the store
 * @param refused rows of the file that were not good, 0 until it is finished
 * @param counts what saving them did
 */
public record ImportRun(
    ImportRunId id,
    String kind,
    String source,
    Digest file,
    Instant started,
    @Nullable Instant finished,
    long saved,
    long refused,
    SaveCounts counts) {

  /** An import that has saved nothing yet. */
  public static ImportRun start(
      ImportRunId id, String kind, String source, Digest file, Instant now) {
    return new ImportRun(id, kind, source, file, now, null, 0, 0, SaveCounts.NONE);
  }

  /**
   * The same import after the next good records of the file were saved.
   *
   * @param records how many those were
   * @param more what saving them did
   */
  public ImportRun plus(long records, SaveCounts more) {
    return new ImportRun(
        id, kind, source, file, started, null, saved + records, 0, counts.plus(more));
  }

  /** The same import with all good records of the file saved. */
  public ImportRun finish(Instant now, long refusedRows) {
    return new ImportRun(id, kind, source, file, started, now, saved, refusedRows, counts);
  }

  public boolean isFinished() {
    return finished != null;
  }
}
