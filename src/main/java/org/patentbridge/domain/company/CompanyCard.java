package org.patentbridge.domain.company;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.Organization;

/**
 * What is known of a company that somebody may put money into.
 *
 * @param organization the company; without the names that it must not meet, where the reader may
 *     not know them
 * @param asOf the day on which patents and needs are looked at
 * @param patents what it holds itself
 * @param links where it says itself that it stands, or where its products place it
 * @param needs what it seeks, as far as the reader may know that it is the one
 * @param funding money of the past
 * @param plan what it seeks from investors, null where it told nothing or the reader may not know
 * @param missing what nothing is known of
 */
public record CompanyCard(
    Organization organization,
    LocalDate asOf,
    PatentBacking patents,
    List<Placement> links,
    List<TechnologyNeed> needs,
    Funding funding,
    @Nullable FundingPlan plan,
    List<CardGap> missing) {

  public CompanyCard {
    links = List.copyOf(links);
    needs = List.copyOf(needs);
    missing = List.copyOf(missing);
  }
}
