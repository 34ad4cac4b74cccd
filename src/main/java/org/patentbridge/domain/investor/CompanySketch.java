package org.patentbridge.domain.investor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * A company as the model of past deals sees it.
 *
 * @param domains branches in the words of past deals, empty where none is known
 * @param round the round that is sought, null where not known
 * @param city where it sits, null where not known
 * @param earlier investors that are in already, by party id
 */
public record CompanySketch(
    List<String> domains,
    @Nullable DealTerms round,
    @Nullable RegionCode city,
    List<OrganizationId> earlier) {

  public CompanySketch {
    domains = domains.stream().distinct().toList();
    earlier = earlier.stream().distinct().sorted().toList();
  }
}
