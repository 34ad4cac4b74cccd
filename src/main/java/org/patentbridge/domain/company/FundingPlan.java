package org.patentbridge.domain.company;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.InvestmentStage;
import org.patentbridge.domain.mandate.InvestorType;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;

/**
 * What a company seeks from investors.
 *
 * @param company who seeks
 * @param stage the round that it plans, null where not stated
 * @param amount the sum that it seeks from all investors together, null where not stated
 * @param smallestTicket the least that one investor should bring, null where not stated
 * @param investorRegions where its investors should sit, empty where all the same
 * @param investorTypes kinds of investors that it looks for, empty where all the same
 * @param refused investors that it does not want to meet
 * @param validUntil last day of the plan, null where open
 * @param origin where the record was read
 */
public record FundingPlan(
    OrganizationId company,
    @Nullable InvestmentStage stage,
    @Nullable Money amount,
    @Nullable Money smallestTicket,
    List<RegionCode> investorRegions,
    Set<InvestorType> investorTypes,
    List<OrganizationName> refused,
    @Nullable LocalDate validUntil,
    Origin origin) {

  public FundingPlan {
    investorRegions = List.copyOf(investorRegions);
    investorTypes = Collections.unmodifiableSet(new TreeSet<>(investorTypes));
    refused = List.copyOf(refused);
  }

  /** Whether it is sought on a day. */
  public boolean isOpenOn(LocalDate day) {
    return validUntil == null || !validUntil.isBefore(day);
  }
}
