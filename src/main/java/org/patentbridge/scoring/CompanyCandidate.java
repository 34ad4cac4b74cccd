package org.patentbridge.scoring;

import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.company.CompanyCard;
import org.patentbridge.domain.company.PatentedLink;
import org.patentbridge.domain.investor.TrackRecord;
import org.patentbridge.domain.mandate.InvestorMandate;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.Holder;

/**
 * A mandate and a company, with all that scoring needs of both.
 *
 * @param mandate given by the fund as one party
 * @param mandateLinks where the mandate looks: as stated, else as its thesis or its past deals have
 *     it; empty where nothing tells
 * @param card the company, with all names that it must not meet
 * @param track what past deals of the fund say about the company
 * @param portfolio companies in which the fund is, by party id
 */
public record CompanyCandidate(
    InvestorMandate mandate,
    List<Placement> mandateLinks,
    CompanyCard card,
    TrackRecord track,
    List<OrganizationId> portfolio) {

  public CompanyCandidate {
    mandateLinks = List.copyOf(mandateLinks);
    portfolio = List.copyOf(portfolio);
  }

  OrganizationId company() {
    return card.organization().id();
  }

  /** Who stands behind the two: the fund as the seeker, the company where holders are else. */
  Parties parties(ScoringContext context) {
    var organization = card.organization();
    return new Parties(
        context.directory().partyOf(mandate.investor()),
        context.directory().seekerOf(new Seeker.OfMandate(mandate)).orElse(null),
        List.of(new Holder(organization.name(), organization.id())),
        List.of(organization),
        context.directory());
  }

  /** Where the company stands: as it says, by its products and by its own patents. */
  List<Placement> companyLinks() {
    var links = new ArrayList<>(card.links());
    card.patents().links().stream().map(CompanyCandidate::placed).forEach(links::add);
    return links;
  }

  private static Placement placed(PatentedLink link) {
    return new Placement(
        link.link(), Math.min(1, link.evidence()), "own patents: " + link.patents().size());
  }
}
