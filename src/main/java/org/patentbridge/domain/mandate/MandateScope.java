package org.patentbridge.domain.mandate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;

/**
 * Where a mandate looks.
 *
 * @param chainLinks links of interest, empty where not stated
 * @param regionsMust outside of these nothing is possible; empty where all are
 * @param regionsWished preferred ones
 * @param excluded organizations that must not be proposed
 * @param pastDeals earlier investments as told
 */
public record MandateScope(
    Set<ChainLinkId> chainLinks,
    List<RegionCode> regionsMust,
    List<RegionCode> regionsWished,
    List<OrganizationName> excluded,
    List<String> pastDeals) {

  public MandateScope {
    chainLinks = Collections.unmodifiableSet(new TreeSet<>(chainLinks));
    regionsMust = List.copyOf(regionsMust);
    regionsWished = List.copyOf(regionsWished);
    excluded = List.copyOf(excluded);
    pastDeals = List.copyOf(pastDeals);
  }
}
