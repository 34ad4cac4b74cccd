package org.patentbridge.domain.shortlist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;

/**
 * How much of each kind a chain link has on a shortlist: a row of the gap table.
 *
 * @param link the link
 * @param companies companies on it
 * @param patents patents on it
 * @param needs needs on it that the reader may know of
 * @param investors investors who look there, null where the reader may not know
 * @param triads triads of its needs, null where the reader may not know
 */
public record LinkTally(
    ChainLinkId link,
    Count companies,
    Count patents,
    Count needs,
    @Nullable Count investors,
    @Nullable Count triads) {

  /**
   * How many.
   *
   * @param listed rows
   * @param excluded stopped by a gate
   */
  public record Count(long listed, long excluded) {}

  /**
   * What the link lacks: kinds without a row, those unknown left out; the triad itself where all
   * are there and none came of them.
   */
  public List<RowKind> lacking() {
    List<RowKind> lacking = new ArrayList<>();
    for (var kind : List.of(RowKind.PATENT, RowKind.COMPANY, RowKind.NEED, RowKind.INVESTOR)) {
      var count = count(kind);
      if (count != null && count.listed() == 0) {
        lacking.add(kind);
      }
    }
    if (lacking.isEmpty() && triads != null && triads.listed() == 0) {
      lacking.add(RowKind.TRIAD);
    }
    return lacking;
  }

  public @Nullable Count count(RowKind kind) {
    return switch (kind) {
      case COMPANY -> companies;
      case PATENT -> patents;
      case NEED -> needs;
      case INVESTOR -> investors;
      case TRIAD -> triads;
    };
  }
}
