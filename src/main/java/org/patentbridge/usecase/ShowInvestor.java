package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows what an investor did, drawn from investments of the past. */
@Act
@ApplicationScoped
public class ShowInvestor {

  private final Engine engine;
  private final InvestorDesk investors;

  ShowInvestor(Engine engine, InvestorDesk investors) {
    this.engine = engine;
    this.investors = investors;
  }

  /**
   * Anybody may: past deals are public.
   *
   * @param investor id of a party, or any of its names
   * @param asOf the day from which activity is seen
   * @throws NotFoundException when no deal of such an investor is known
   */
  public InvestorHistory run(Viewer viewer, String investor, LocalDate asOf) {
    var directory = engine.directory();
    var histories = investors.past(Days.checked(asOf)).histories();
    return directory
        .findKnown(new OrganizationId(investor), investor)
        .flatMap(histories::find)
        .or(() -> histories.find(directory.partyOf(new OrganizationName(investor))))
        .orElseThrow(() -> new NotFoundException("investor", investor));
  }
}
