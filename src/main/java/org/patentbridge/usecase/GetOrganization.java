package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows one organization. */
@Act(Scope.READ)
@ApplicationScoped
public class GetOrganization {

  private final Organizations organizations;

  GetOrganization(Organizations organizations) {
    this.organizations = organizations;
  }

  /** The register of organizations is public; whom one names as a competitor is its own affair. */
  public Organization run(Viewer viewer, OrganizationId id) {
    return organizations
        .find(id)
        .map(o -> viewer.isOrganizer() || viewer.actsFor(o.id()) ? o : o.withoutCompetitors())
        .orElseThrow(() -> new NotFoundException("organization", id.value()));
  }
}
