package org.patentbridge.domain.patent;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * A holder or applicant of a patent.
 *
 * @param name as received
 * @param organization the known organization that it is, null where the name matched none
 */
public record Holder(OrganizationName name, @Nullable OrganizationId organization) {

  /** The party that sits at the table: the known organization, else one per normalized name. */
  public OrganizationId party() {
    return organization == null ? OrganizationId.named(name) : organization;
  }
}
