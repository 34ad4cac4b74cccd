package org.patentbridge.domain.match;

import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names the work on a run; the abbreviated digest of what was ordered, so that the same order goes
 * on with the same work.
 *
 * @param value twelve hexadecimal digits
 */
public record JobId(String value) implements Comparable<JobId> {

  public JobId {
    if (!value.matches("[0-9a-f]{12}")) {
      throw new InvalidValueException("job-id", value);
    }
  }

  public static JobId of(Digest digest) {
    return new JobId(digest.abbreviated());
  }

  @Override
  public int compareTo(JobId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
