package org.patentbridge.allocation;

import java.util.Set;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.quantity.Points;

/**
 * How much it is worth to keep the pairs of an earlier list.
 *
 * <p>A pair of party and offering that stood on it counts the bonus beside its points. The bonus is
 * no part of any total that is shown, and it never outweighs a limit, a ban or a pin.
 *
 * @param previous the earlier list
 * @param bonus what keeping one of its pairs is worth, 0 or more
 */
public record Stability(Set<Pairing> previous, Points bonus) {

  public static final Stability NONE = new Stability(Set.of(), Points.ZERO);

  public Stability {
    previous = Set.copyOf(previous);
    if (bonus.thousandths() < 0) {
      throw new IllegalArgumentException("a stability bonus is 0 or more but is " + bonus);
    }
  }
}
