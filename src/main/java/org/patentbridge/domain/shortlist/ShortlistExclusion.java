package org.patentbridge.domain.shortlist;

import java.util.Comparator;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.match.GateVerdict;

/**
 * What stands on a chain link and not on the shortlist, with the gate that stopped it.
 *
 * @param kind what it would have been
 * @param key its id; of triads that one gate stops together, the ids of what they share
 * @param link the link
 * @param name what people read of it
 * @param verdict the gate and why
 * @param count how many it stands for: 1 for a row, for triads all that this verdict stops
 */
public record ShortlistExclusion(
    RowKind kind, String key, ChainLinkId link, String name, GateVerdict verdict, long count) {

  /** By link, then kind, gate and id. */
  public static final Comparator<ShortlistExclusion> ORDER =
      Comparator.comparing(ShortlistExclusion::link)
          .thenComparing(ShortlistExclusion::kind)
          .thenComparing(e -> e.verdict().gate())
          .thenComparing(ShortlistExclusion::key);
}
