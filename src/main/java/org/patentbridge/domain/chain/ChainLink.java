package org.patentbridge.domain.chain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One step of an industrial chain.
 *
 * @param id names it
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param position where along the chain it lies
 * @param fedBy links of the same chain whose product goes into this one
 */
public record ChainLink(
    ChainLinkId id, String nameZh, String nameEn, Position position, Set<ChainLinkId> fedBy) {

  public ChainLink {
    fedBy = Collections.unmodifiableSet(new TreeSet<>(fedBy));
  }
}
