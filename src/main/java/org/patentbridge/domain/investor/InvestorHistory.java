package org.patentbridge.domain.investor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * What an investor did, drawn from its deals.
 *
 * @param investor one party, whatever names its deals bear
 * @param names as deals write it, the most frequent first
 * @param activity how much and how recently
 * @param domains branches, most deals first
 * @param rounds in the sources' words, most deals first
 * @param cities where the companies sit, by region code, most deals first; companies whose city is
 *     not known are left out
 * @param partners who put money in the same companies, most companies first
 * @param deals newest first
 */
public record InvestorHistory(
    OrganizationId investor,
    List<String> names,
    Activity activity,
    List<Tally> domains,
    List<Tally> rounds,
    List<Tally> cities,
    List<Partner> partners,
    List<Investment> deals) {

  /**
   * How much and how recently an investor acts.
   *
   * @param deals how many deals
   * @param companies how many companies
   * @param recent deals, each halved for every half-life that it is old, as the model counts them
   * @param first day of the oldest, null where none is dated
   * @param last day of the newest, null where none is dated
   */
  public record Activity(
      int deals,
      int companies,
      double recent,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  /**
   * Another investor in the same companies.
   *
   * @param investor who
   * @param name as deals write it most often
   * @param companies in how many of the same companies both put money
   */
  public record Partner(OrganizationId investor, String name, int companies) {}

  public InvestorHistory {
    names = List.copyOf(names);
    domains = List.copyOf(domains);
    rounds = List.copyOf(rounds);
    cities = List.copyOf(cities);
    partners = List.copyOf(partners);
    deals = List.copyOf(deals);
  }
}
