package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.ImportRun;

/**
 * An import.
 *
 * @param id names it
 * @param kind what the file holds
 * @param source name of the file
 * @param digest SHA-256 of the file
 * @param started when it began, ISO 8601
 * @param finished when it ended, null while it goes on or where it was broken off
 * @param saved good records that are in the store
 * @param refused rows that were not taken, 0 until it has ended
 * @param added records that were new
 * @param changed records that were known with other content
 * @param unchanged records that were known as they are
 */
public record ImportRunView(
    String id,
    String kind,
    String source,
    String digest,
    String started,
    @Nullable String finished,
    long saved,
    long refused,
    long added,
    long changed,
    long unchanged) {

  public static ImportRunView of(ImportRun run) {
    var finished = run.finished();
    return new ImportRunView(
        run.id().value(),
        run.kind(),
        run.source(),
        run.file().hex(),
        run.started().toString(),
        finished == null ? null : finished.toString(),
        run.saved(),
        run.refused(),
        run.counts().added(),
        run.counts().changed(),
        run.counts().unchanged());
  }
}
