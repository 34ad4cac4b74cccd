package org.patentbridge.view;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.wish.Wish;

/**
 * A participant's wish.
 *
 * @param by SEEKER or HOLDER
 * @param seeker id of the party of the seekers' side
 * @param holder id of the party of the holders' side
 * @param offering the patent or offer that is meant, null for the party as such
 * @param word MUST_MEET, MEET or NO_THANKS
 * @param note why, empty where not said
 */
public record WishView(
    String by, String seeker, String holder, @Nullable String offering, String word, String note) {

  public static WishView of(Wish wish) {
    return new WishView(
        wish.by().name(),
        wish.seeker().value(),
        wish.holder().value(),
        PatentView.text(wish.offering()),
        wish.word().name(),
        wish.note());
  }
}
