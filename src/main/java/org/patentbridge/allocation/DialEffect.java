package org.patentbridge.allocation;

import org.patentbridge.domain.match.Exposure;
import org.patentbridge.domain.quantity.Points;

/**
 * What turning the exposure dial cost and brought.
 *
 * @param totalOff points of the best lists with the dial off, all else the same
 * @param totalOn points of the lists with the dial
 * @param offeringsOff how evenly offerings would be proposed with the dial off
 * @param offeringsOn how evenly they are proposed
 * @param holdersOff how evenly holders would be met with the dial off
 * @param holdersOn how evenly they are met
 */
public record DialEffect(
    Points totalOff,
    Points totalOn,
    Exposure offeringsOff,
    Exposure offeringsOn,
    Exposure holdersOff,
    Exposure holdersOn) {

  /** Points given up for evenness. */
  public Points cost() {
    return totalOff.minus(totalOn);
  }
}
