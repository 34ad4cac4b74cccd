package org.patentbridge.domain.lease;

import java.time.Instant;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The right of one process to do a job, until a moment.
 *
 * <p>Clocks of processes that share a database may differ, and a holder may be held up beyond the
 * moment. A lease therefore saves doing work twice; what must not happen twice is guarded by a row
 * of its own.
 *
 * @param job what is done, lower-case letters and hyphens, 2 to 40 characters
 * @param holder names the process, not empty
 * @param until from when on another one may take it
 */
public record Lease(String job, String holder, Instant until) {

  private static final Pattern JOB = Pattern.compile("[a-z][a-z-]{1,39}");

  public Lease {
    if (!JOB.matcher(job).matches()) {
      throw new InvalidValueException("lease-job", job);
    }
    if (holder.isEmpty()) {
      throw new IllegalArgumentException("the lease of " + job + " needs a holder");
    }
  }

  /** Whether another process may take it. */
  public boolean isOverAt(Instant now) {
    return !now.isBefore(until);
  }
}
