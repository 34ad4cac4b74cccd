package org.patentbridge.rulebook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How investors and their past deals are read, and what fits an investor's mandate.
 *
 * @param placeholders names that stand for nobody
 * @param rounds words for rounds of money, on the ladder or apart from it
 * @param likelihood how past deals tell a company's next investors
 * @param fit gates and points of a company under a mandate; its examples are empty
 * @param examples cases that must come out as stated
 */
public record InvestorRules(
    Placeholders placeholders,
    List<Round> rounds,
    Likelihood likelihood,
    ScoringProfile fit,
    List<Example> examples) {

  private static final List<String> FIT_GATES =
      List.of(
          "fund-active",
          "stage",
          "ticket",
          "region",
          "investor-exclusion",
          "own-or-group",
          "competitor",
          "portfolio",
          "portfolio-competitor",
          "company-refusal",
          "company-ticket",
          "no-thanks",
          "banned");

  /** What a profile of fits can name. */
  public static final ScoringProfile.Vocabulary FIT =
      new ScoringProfile.Vocabulary(
          FIT_GATES,
          Map.ofEntries(
              ScoringProfile.feature(
                  "chain-proximity", "same-link", "one-step", "two-steps", "same-chain"),
              ScoringProfile.feature("track-record"),
              ScoringProfile.feature("patent-backing", "full-at", "graded-a", "old-share"),
              ScoringProfile.feature("stage-fit", "told", "next", "from-deals"),
              ScoringProfile.feature("ticket-fit", "full-share"),
              ScoringProfile.feature("region-affinity", "same-city", "same-province", "elsewhere"),
              ScoringProfile.feature("company-wish", "wished", "other")));

  /** Without these rules nothing is known of investors. */
  public static final InvestorRules NONE =
      new InvestorRules(
          new Placeholders(List.of(), List.of()),
          List.of(),
          Likelihood.NONE,
          new ScoringProfile("investor-fit", "", "", List.of(), List.of(), List.of()),
          List.of());

  public InvestorRules {
    rounds = List.copyOf(rounds);
    examples = List.copyOf(examples);
  }

  /**
   * Names that stand for nobody in particular.
   *
   * @param names whole names
   * @param parts what marks a longer name as such
   */
  public record Placeholders(List<String> names, List<String> parts) {

    public Placeholders {
      names = names.stream().map(ColumnRule::folded).toList();
      parts = parts.stream().map(ColumnRule::folded).toList();
    }

    /** Whether a name is one of these. */
    public boolean cover(String name) {
      var folded = ColumnRule.folded(name);
      return folded.isEmpty()
          || names.contains(folded)
          || parts.stream().anyMatch(folded::contains);
    }
  }

  /**
   * A round of money.
   *
   * @param words how sources call it
   * @param at place on the ladder from seed (0) upwards; for one apart its own number
   * @param apart whether it is no step of the ladder: a listing, a merger, a strategic stake
   */
  public record Round(List<String> words, double at, boolean apart) {

    public Round {
      words = List.copyOf(words);
    }

    boolean isCalled(String word) {
      var key = key(word);
      return words.stream().anyMatch(w -> key(w).equals(key));
    }

    /** The comparable form; a plus sign counts, because A+ is not A. */
    static String key(String word) {
      return Normalizer.normalize(word, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .replaceAll("[\\s_-]+", "");
    }
  }

  /** The round that a word means. */
  public Optional<Round> findRound(String word) {
    return rounds.stream().filter(r -> r.isCalled(word)).findFirst();
  }

  /**
   * How near a round of the past is to one that is sought.
   *
   * @return in [0, 1]; 1 for the same round
   */
  public double nearness(Optional<Round> one, Optional<Round> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return likelihood.round().unknown();
    }
    var a = one.get();
    var b = other.get();
    if (a.at() == b.at() && a.apart() == b.apart()) {
      return 1;
    }
    return a.apart() || b.apart()
        ? likelihood.round().apart()
        : StrictMath.exp(-Math.abs(a.at() - b.at()) / likelihood.round().steps());
  }

  /**
   * Figures of the model: a sum of logarithms, each weighted.
   *
   * @param halfLifeDays days after which a deal counts half, for all parts but activity
   * @param activity recent activity
   * @param domain branches
   * @param round rounds
   * @param city cities
   * @param partnersWeight weight of co-investments with the company's earlier investors
   */
  public record Likelihood(
      int halfLifeDays,
      ActivityRule activity,
      Smoothed domain,
      RoundRule round,
      Smoothed city,
      double partnersWeight) {

    /** Nothing counts. */
    public static final Likelihood NONE =
        new Likelihood(
            1,
            new ActivityRule(0, 1, 1),
            new Smoothed(0, 1),
            new RoundRule(new Smoothed(0, 1), 1, 0, 0),
            new Smoothed(0, 1),
            0);
  }

  /**
   * Recent activity: weight · ln(deals, each halved per half-life, + floor).
   *
   * @param weight at least 0
   * @param halfLifeDays days after which a deal counts half
   * @param floor above 0; what an investor without a recent deal is counted with
   */
  public record ActivityRule(double weight, int halfLifeDays, double floor) {}

  /**
   * A trait that an investor's deals have more or less often than all deals: weight · ln of the
   * smoothed ratio.
   *
   * @param weight at least 0
   * @param smoothing average deals that are added to an investor's own, above 0
   */
  public record Smoothed(double weight, double smoothing) {}

  /**
   * Nearness of rounds.
   *
   * @param smoothed as for other traits
   * @param steps steps on the ladder after which nearness falls to 1/e, above 0
   * @param apart nearness to a round off the ladder, in [0, 1]
   * @param unknown nearness where a round is not known, in [0, 1]
   */
  public record RoundRule(Smoothed smoothed, double steps, double apart, double unknown) {}

  /**
   * A case; exactly one of name, round and company is stated.
   *
   * @param kind what is tried
   * @param given a name, a round or a company's name
   * @param other the other round, empty for the others
   * @param expected {@code true} or {@code false} for a name, two decimals for rounds, a region
   *     code or nothing for a company
   */
  public record Example(Kind kind, String given, String other, String expected) {

    /** What an example is about. */
    public enum Kind {
      NAME,
      ROUNDS,
      CITY
    }
  }
}
