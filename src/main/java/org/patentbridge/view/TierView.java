package org.patentbridge.view;

import org.patentbridge.domain.tier.TierChange;

/**
 * That an offering came into another tier.
 *
 * @param offering id of the patent or offer
 * @param from PRIORITY, STANDARD, CULTIVATION or SHELVED
 * @param to likewise
 * @param at when
 * @param rule id of the rule that says so; one that begins with over: takes a change back
 * @param because why
 * @param parties independent parties whose answers led to it
 */
public record TierView(
    String offering, String from, String to, String at, String rule, String because, int parties) {

  public static TierView of(TierChange change) {
    return new TierView(
        change.offering().toString(),
        change.from().name(),
        change.to().name(),
        change.at().toString(),
        change.rule(),
        change.because(),
        change.parties());
  }
}
