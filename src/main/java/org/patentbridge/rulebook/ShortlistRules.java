package org.patentbridge.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How a chain is shown in its month: the day of its event, what earns rows their points, and which
 * triads are worth a talk.
 *
 * @param month when and how the event of a month is made
 * @param mostPerLink most rows of a kind on a link; what comes behind is listed as excluded
 * @param patents gates and points of patents
 * @param companies points of companies
 * @param needs points of needs
 * @param investors points of investors
 * @param triads bounds and points of triads
 */
public record ShortlistRules(
    MonthRule month,
    int mostPerLink,
    ScoringProfile patents,
    List<FeatureRule> companies,
    List<FeatureRule> needs,
    List<FeatureRule> investors,
    TriadRule triads) {

  /** Nothing is said. */
  public static final ShortlistRules NONE =
      new ShortlistRules(
          new MonthRule("", 1, DayOfWeek.MONDAY, new Limits(0, 0), List.of(), ""),
          0,
          new ScoringProfile("shortlist", "", "", List.of(), List.of(), List.of()),
          List.of(),
          List.of(),
          List.of(),
          new TriadRule(0, Points.ZERO, Points.ZERO, 0, List.of()));

  public ShortlistRules {
    companies = List.copyOf(companies);
    needs = List.copyOf(needs);
    investors = List.copyOf(investors);
  }

  /**
   * When and how the event of a month is made.
   *
   * @param template programme whose template it starts from
   * @param week which of its weekday in the month, 1 to 4
   * @param weekday on which day of the week
   * @param perLink fewest and most talks on each link of the chain
   * @param examples months with the day that must come out
   * @param because why these figures
   */
  public record MonthRule(
      String template,
      int week,
      DayOfWeek weekday,
      Limits perLink,
      List<Example> examples,
      String because) {

    public MonthRule {
      examples = List.copyOf(examples);
    }

    /** The day of the event in a month. */
    public LocalDate day(YearMonth month) {
      return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }
  }

  /**
   * A month and the day that must come out.
   *
   * @param month the month
   * @param day the day
   */
  public record Example(YearMonth month, LocalDate day) {}

  /**
   * Bounds and points of triads.
   *
   * @param patentsPerNeed patents that are looked at for each need, textually best first
   * @param leastPair fewest points of need and patent
   * @param leastFit fewest points of company and investor
   * @param mostPerLink most triads of a link
   * @param features what earns points
   */
  public record TriadRule(
      int patentsPerNeed,
      Points leastPair,
      Points leastFit,
      int mostPerLink,
      List<FeatureRule> features) {

    public TriadRule {
      features = List.copyOf(features);
    }
  }
}
