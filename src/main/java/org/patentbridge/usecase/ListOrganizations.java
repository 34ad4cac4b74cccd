package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.Organizations;

/** Lists the register of organizations, a page at a time. */
@Act(Scope.READ)
@ApplicationScoped
public class ListOrganizations {

  private final Organizations organizations;

  ListOrganizations(Organizations organizations) {
    this.organizations = organizations;
  }

  /** At most {@code limit} organizations by id after the given one. */
  public List<Organization> run(Viewer viewer, @Nullable OrganizationId after, int limit) {
    return organizations.listAfter(after, limit).stream()
        .map(o -> viewer.isOrganizer() || viewer.actsFor(o.id()) ? o : o.withoutCompetitors())
        .toList();
  }
}
