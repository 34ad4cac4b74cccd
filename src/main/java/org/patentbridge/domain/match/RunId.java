package org.patentbridge.domain.match;

import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.provenance.Digest;

/**
 * Names a run; the abbreviated digest of all that it depends on, so that the same input gives the
 * same name.
 *
 * @param value twelve hexadecimal digits
 */
public record RunId(String value) implements Comparable<RunId> {

  public RunId {
    if (!value.matches("[0-9a-f]{12}")) {
      throw new InvalidValueException("run-id", value);
    }
  }

  public static RunId of(Digest digest) {
    return new RunId(digest.abbreviated());
  }

  @Override
  public int compareTo(RunId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
