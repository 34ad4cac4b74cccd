package org.patentbridge.domain.mandate;

import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * A company or investor as a deal names it.
 *
 * @param name as received, which may be a brand or a cut name
 * @param party whom that name alone points at; not a proof that it is the same organization
 */
public record DealParty(OrganizationName name, OrganizationId party) {

  public static DealParty named(String name) {
    var received = new OrganizationName(name);
    return new DealParty(received, OrganizationId.named(received));
  }
}
