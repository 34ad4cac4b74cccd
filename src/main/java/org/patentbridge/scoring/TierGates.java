package org.patentbridge.scoring;

import java.util.Locale;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.tier.Tier;

/** The gate that asks what became of an offering by earlier answers. */
final class TierGates {

  private TierGates() {}

  /** What is to be developed first, or put by, is proposed to whoever asks for it only. */
  static Ruling tier(Candidate candidate, ScoringContext context) {
    var tiers = context.past().tiers();
    var id = candidate.offering().id();
    var tier = tiers.book().tierOf(id);
    if (tiers.rules().placeOf(tier).open()) {
      return Ruling.open("gate.tier.open", word(tier));
    }
    return new History(candidate, context).findWish(Side.SEEKER).isPresent()
        ? Ruling.open("gate.tier.wished", word(tier))
        : Ruling.closed(
            "gate.tier.closed",
            word(tier),
            tiers.book().findLast(id).map(c -> c.parties()).orElse(0));
  }

  private static String word(Tier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
