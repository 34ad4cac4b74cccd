package org.patentbridge.domain.match;

import java.util.Comparator;
import org.patentbridge.domain.offer.OfferingId;

/**
 * One seeker and one offering.
 *
 * @param seeker for which it is sought
 * @param offering what is proposed
 */
public record Pairing(SeekerId seeker, OfferingId offering) implements Comparable<Pairing> {

  private static final Comparator<Pairing> ORDER =
      Comparator.comparing(Pairing::seeker).thenComparing(Pairing::offering);

  @Override
  public int compareTo(Pairing other) {
    return ORDER.compare(this, other);
  }
}
