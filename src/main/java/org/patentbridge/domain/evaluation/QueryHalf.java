package org.patentbridge.domain.evaluation;

import java.math.BigInteger;
import org.patentbridge.domain.provenance.Digest;

/**
 * Which queries of a collection are asked: those on which settings may be chosen, those on which
 * the result is reported, or all.
 *
 * <p>The last bit of the SHA-256 of a query's id decides, so the halves are the same on every
 * machine, whatever else the collection holds, and nobody picks them.
 */
public enum QueryHalf {
  ALL,
  TUNING,
  REPORTING;

  private static final int HEXADECIMAL = 16;

  /** Whether a query is in it. */
  public boolean holds(String query) {
    return this == ALL || (this == REPORTING) == isOdd(query);
  }

  private static boolean isOdd(String query) {
    return new BigInteger(Digest.ofLines(query).hex(), HEXADECIMAL).testBit(0);
  }
}
