package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows the patent-backed card of a company. */
@Act
@ApplicationScoped
public class ShowCompany {

  private final Engine engine;
  private final CompanyDesk companies;

  ShowCompany(Engine engine, CompanyDesk companies) {
    this.engine = engine;
    this.companies = companies;
  }

  /**
   * Anybody may; needs are shown under the company's name only where it made them public, its plan
   * and whom it must not meet to itself and the organizer alone.
   *
   * @param asOf the day on which patents, needs and rounds are looked at
   * @throws NotFoundException when no organization has this id
   */
  public CompanyCard run(Viewer viewer, OrganizationId id, LocalDate asOf) {
    var day = Days.checked(asOf);
    var directory = engine.directory();
    var company =
        directory
            .find(directory.partyOf(id))
            .orElseThrow(() -> new NotFoundException("organization", id.value()));
    return companies.seenBy(viewer, companies.whole(companies.bare(company, day)));
  }
}
