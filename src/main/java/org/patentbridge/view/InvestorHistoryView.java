package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.investor.InvestorHistory;
import org.patentbridge.domain.investor.Tally;

/**
 * What an investor did.
 *
 * @param investor id of the party
 * @param names as deals write it
 * @param deals how many
 * @param companies how many
 * @param recent deals, each halved per half-life
 * @param first ISO date of the oldest, null where unknown
 * @param last ISO date of the newest, null where unknown
 * @param domains branches, most deals first
 * @param rounds rounds, most deals first
 * @param cities region codes, most deals first
 * @param partners who was in the same companies, most companies first
 * @param newest the newest deals
 */
public record InvestorHistoryView(
    String investor,
    List<String> names,
    int deals,
    int companies,
    double recent,
    @Nullable String first,
    @Nullable String last,
    List<Count> domains,
    List<Count> rounds,
    List<Count> cities,
    List<Partner> partners,
    List<Deal> newest) {

  private static final int SHOWN = 20;

  /**
   * How many deals have a trait.
   *
   * @param what the trait
   * @param deals how many
   */
  public record Count(String what, int deals) {

    static Count of(Tally tally) {
      return new Count(tally.what(), tally.deals());
    }
  }

  /**
   * Another investor.
   *
   * @param investor id of the party
   * @param name as deals write it
   * @param companies how many both are in
   */
  public record Partner(String investor, String name, int companies) {}

  /**
   * A deal.
   *
   * @param company as named
   * @param round date, round, sum and investors
   */
  public record Deal(String company, CompanyCardView.Round round) {}

  public static InvestorHistoryView of(InvestorHistory history) {
    var activity = history.activity();
    return new InvestorHistoryView(
        history.investor().value(),
        history.names(),
        activity.deals(),
        activity.companies(),
        Math.round(activity.recent() * 1_000) / 1_000.0,
        PatentView.text(activity.first()),
        PatentView.text(activity.last()),
        history.domains().stream().limit(SHOWN).map(Count::of).toList(),
        history.rounds().stream().limit(SHOWN).map(Count::of).toList(),
        history.cities().stream().limit(SHOWN).map(Count::of).toList(),
        history.partners().stream()
            .limit(SHOWN)
            .map(p -> new Partner(p.investor().value(), p.name(), p.companies()))
            .toList(),
        history.deals().stream()
            .limit(SHOWN)
            .map(d -> new Deal(d.company().name().raw(), CompanyCardView.Round.of(d)))
            .toList());
  }
}
