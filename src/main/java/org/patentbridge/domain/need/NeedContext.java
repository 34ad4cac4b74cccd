package org.patentbridge.domain.need;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.quantity.Indicator;

/**
 * Where a need belongs and what it is measured by.
 *
 * @param indicators measurable demands
 * @param todaysSolution today's solution and its limit, empty where not stated
 * @param chainLinks as stated by the owner
 * @param ipc classes as guessed by the owner
 * @param region null where unknown
 */
public record NeedContext(
    List<Indicator> indicators,
    String todaysSolution,
    Set<ChainLinkId> chainLinks,
    List<IpcSymbol> ipc,
    @Nullable RegionCode region) {

  public static final NeedContext UNKNOWN =
      new NeedContext(List.of(), "", Set.of(), List.of(), null);

  public NeedContext {
    indicators = List.copyOf(indicators);
    chainLinks = Collections.unmodifiableSet(new TreeSet<>(chainLinks));
    ipc = List.copyOf(ipc);
  }
}
