package org.patentbridge.shortlisting;

import java.util.List;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.patent.Patent;

/**
 * What the points of a company rest on.
 *
 * @param organization the company
 * @param patents its living patents on the chain
 * @param openNeeds how many needs of it on the chain are open and public
 */
public record CompanyFacts(Organization organization, List<Patent> patents, int openNeeds) {

  public CompanyFacts {
    patents = List.copyOf(patents);
  }
}
