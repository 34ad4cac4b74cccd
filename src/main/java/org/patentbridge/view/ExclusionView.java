package org.patentbridge.view;

import org.patentbridge.domain.shortlist.ShortlistExclusion;

/**
 * What stands on a chain link and not on the list.
 *
 * @param id kind and id of what it is about; of triads what they share
 * @param kind company, patent, need, investor or triad
 * @param link the link
 * @param name what people read of it
 * @param gate the gate that stopped it, with why
 * @param count how many it stands for; 1 for a row
 */
public record ExclusionView(
    String id, String kind, String link, String name, GateView gate, long count) {

  public static ExclusionView of(ShortlistExclusion excluded) {
    return new ExclusionView(
        excluded.kind().word() + ":" + excluded.key(),
        excluded.kind().word(),
        excluded.link().toString(),
        excluded.name(),
        GateView.of(excluded.verdict()),
        excluded.count());
  }
}
