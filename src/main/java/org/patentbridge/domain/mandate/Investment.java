package org.patentbridge.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.provenance.Origin;

/**
 * One round of money that went into a company in the past, as a source tells it.
 *
 * @param id names it
 * @param company the company that was financed, by its registered name where stated
 * @param brand the name under which the company is known, empty where not stated
 * @param investors who put money in, the leading one first where the source tells one; empty where
 *     not disclosed
 * @param terms round and amount
 * @param date the day on which it became known, null where not stated
 * @param industries branches in the source's own words
 * @param region where the company sits, null where not stated
 * @param origin where the record was read
 */
public record Investment(
    InvestmentId id,
    DealParty company,
    String brand,
    List<DealParty> investors,
    DealTerms terms,
    @Nullable LocalDate date,
    List<String> industries,
    @Nullable RegionCode region,
    Origin origin) {

  public Investment {
    investors = List.copyOf(investors);
    industries = List.copyOf(industries);
  }
}
