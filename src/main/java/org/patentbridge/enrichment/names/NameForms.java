package org.patentbridge.enrichment.names;

import org.patentbridge.domain.organization.OrganizationName;

/** Reads names into the forms by which they are compared; equal names give equal forms. */
@FunctionalInterface
public interface NameForms {

  NameForm read(OrganizationName name);
}
