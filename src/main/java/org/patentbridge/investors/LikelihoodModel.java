package org.patentbridge.investors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.investor.CompanySketch;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.rulebook.InvestorRules.Likelihood;
import org.patentbridge.rulebook.InvestorRules.Smoothed;

/**
 * Who may be a company's next investor: a weighted naive Bayes over past deals.
 *
 * <p>For every investor a sum of
 *
 * <ul>
 *   <li>a · ln(deals, halved per half-life + floor): how active it is;
 *   <li>for each branch of the company b · w · ln((x + μp)/((n + μ)p)): how much more often it
 *       invests there than all do; w the branch's inverse document frequency, scaled to a mean of 1
 *       over the company's branches;
 *   <li>the same for the round, where a deal counts by how near its round is, and for the city;
 *   <li>d · Σ ln(1 + companies shared with each earlier investor of the company).
 * </ul>
 *
 * Deals count by their age. Every part is rounded to a thousandth before it is added, so that what
 * is shown adds up to what was ranked. Weights: {@code investors.yaml}.
 */
public final class LikelihoodModel implements InvestorRanker {

  static final int ACTIVITY = 0;
  static final int DOMAIN = 1;
  static final int ROUND = 2;
  static final int CITY = 3;
  static final int PARTNERS = 4;

  private static final double THOUSANDTHS = 1_000;

  private final DealBook book;
  private final Likelihood rule;
  private final RoundLadder ladder;
  private final double[] recent;
  private final double[] all;
  private final long[] activity;
  private final double total;

  /** For each investor the logarithm for a branch in which it has no deal. */
  private final double[] nowhere;

  private final double[] weights;
  private final int[] rounds;
  private final Map<String, Branch> branches = new HashMap<>();
  private final Map<RegionCode, long[]> byCity = new HashMap<>();
  private final Map<Integer, long[]> byRound = new HashMap<>();

  /**
   * A branch of past deals.
   *
   * @param investors who has deals there, ascending
   * @param counts decayed deals of each of these there
   * @param share of all decayed deals
   * @param rarity ln(1 + deals / deals there)
   */
  private record Branch(int[] investors, double[] counts, double share, double rarity) {}

  public LikelihoodModel(DealBook book) {
    this.book = book;
    this.rule = book.rules().likelihood();
    this.ladder = new RoundLadder(book.rules());
    this.weights = decayed(rule.halfLifeDays());
    this.total = Arrays.stream(weights).sum();
    this.all = perInvestor(weights);
    double mu = rule.domain().smoothing();
    this.nowhere = Arrays.stream(all).map(n -> StrictMath.log(mu / (n + mu))).toArray();
    this.recent = perInvestor(decayed(rule.activity().halfLifeDays()));
    this.activity = new long[recent.length];
    for (int i = 0; i < recent.length; i++) {
      activity[i] =
          rounded(rule.activity().weight() * StrictMath.log(recent[i] + rule.activity().floor()));
    }
    this.rounds =
        book.deals().stream().mapToInt(d -> ladder.numberOf(d.source().terms())).toArray();
    readBranches();
    readCities();
  }

  private double[] decayed(int halfLife) {
    return book.deals().stream()
        .mapToDouble(d -> StrictMath.pow(0.5, d.ageDays() / (double) halfLife))
        .toArray();
  }

  private double[] perInvestor(double[] worth) {
    var sums = new double[book.investors().size()];
    for (int d = 0; d < worth.length; d++) {
      for (int investor : book.deals().get(d).investors()) {
        sums[investor] += worth[d];
      }
    }
    return sums;
  }

  private void readBranches() {
    Map<String, TreeMap<Integer, Double>> counts = new TreeMap<>();
    Map<String, Double> sums = new HashMap<>();
    Map<String, Integer> deals = new HashMap<>();
    for (int d = 0; d < weights.length; d++) {
      for (var branch : book.deals().get(d).source().industries().stream().distinct().toList()) {
        deals.merge(branch, 1, Integer::sum);
        sums.merge(branch, weights[d], Double::sum);
        var there = counts.computeIfAbsent(branch, b -> new TreeMap<>());
        for (int investor : book.deals().get(d).investors()) {
          there.merge(investor, weights[d], Double::sum);
        }
      }
    }
    counts.forEach(
        (branch, there) ->
            branches.put(
                branch,
                new Branch(
                    there.keySet().stream().mapToInt(i -> i).toArray(),
                    there.values().stream().mapToDouble(x -> x).toArray(),
                    sums.getOrDefault(branch, 0.0) / total,
                    StrictMath.log(1 + weights.length / (double) deals.getOrDefault(branch, 1)))));
  }

  private void readCities() {
    Map<RegionCode, double[]> worth = new HashMap<>();
    for (int d = 0; d < weights.length; d++) {
      var city = book.deals().get(d).city();
      if (city != null) {
        worth.computeIfAbsent(city, c -> new double[weights.length])[d] = weights[d];
      }
    }
    worth.forEach((city, deals) -> byCity.put(city, ratios(deals, rule.city())));
  }

  private long[] ratios(double[] worth, Smoothed smoothed) {
    var traits = new Traits(perInvestor(worth), Arrays.stream(worth).sum() / total);
    var ratios = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      ratios[i] = rounded(smoothed.weight() * traits.ratio(i, all[i], smoothed.smoothing()));
    }
    return ratios;
  }

  private static long rounded(double worth) {
    return Math.round(worth * THOUSANDTHS);
  }

  @Override
  public DealBook book() {
    return book;
  }

  double recentDeals(int investor) {
    return recent[investor];
  }

  int roundOf(int deal) {
    return rounds[deal];
  }

  RoundLadder ladder() {
    return ladder;
  }

  boolean knowsBranch(String branch) {
    return branches.containsKey(branch);
  }

  boolean knowsCity(@Nullable RegionCode city) {
    return city != null && byCity.containsKey(city);
  }

  @Override
  public long[] figures(CompanySketch company) {
    var sums = new long[all.length];
    for (var part : split(company)) {
      for (int i = 0; i < part.length; i++) {
        sums[i] += part[i];
      }
    }
    return sums;
  }

  /**
   * What the figures are the sum of, by part; an empty array for a part about which nothing is
   * known.
   */
  List<long[]> split(CompanySketch company) {
    return List.of(activity, domain(company), round(company), city(company), partners(company));
  }

  /** Branches that no deal bears say nothing; empty where none is left. */
  private long[] domain(CompanySketch company) {
    var known = company.domains().stream().filter(this::knowsBranch).sorted().toList();
    if (known.isEmpty()) {
      return new long[0];
    }
    var found = known.stream().map(branches::get).toList();
    var rarities = found.stream().mapToDouble(Branch::rarity).sum();
    double mu = rule.domain().smoothing();
    var sums = new double[all.length];
    double weight = rule.domain().weight() * found.size();
    for (int i = 0; i < all.length; i++) {
      sums[i] = weight * nowhere[i];
    }
    for (var branch : found) {
      double own = weight * branch.rarity() / rarities;
      for (int k = 0; k < branch.investors().length; k++) {
        sums[branch.investors()[k]] +=
            own * StrictMath.log1p(branch.counts()[k] / (mu * branch.share()));
      }
    }
    return Arrays.stream(sums).mapToLong(LikelihoodModel::rounded).toArray();
  }

  private synchronized long[] round(CompanySketch company) {
    var number = ladder.numberOf(company.round());
    var known = byRound.get(number);
    if (known == null) {
      var worth = new double[weights.length];
      for (int d = 0; d < worth.length; d++) {
        worth[d] = weights[d] * ladder.nearness(number, rounds[d]);
      }
      known = ratios(worth, rule.round().smoothed());
      byRound.put(number, known);
    }
    return known;
  }

  private long[] city(CompanySketch company) {
    var city = company.city();
    var known = city == null ? null : byCity.get(city);
    return known == null ? new long[0] : known;
  }

  private long[] partners(CompanySketch company) {
    if (company.earlier().isEmpty()) {
      return new long[0];
    }
    var sums = new double[all.length];
    for (var earlier : company.earlier()) {
      book.findPlace(earlier)
          .ifPresent(
              place ->
                  book.partnersOf(place)
                      .forEach((other, shared) -> sums[other] += StrictMath.log1p(shared)));
    }
    return Arrays.stream(sums).mapToLong(s -> rounded(rule.partnersWeight() * s)).toArray();
  }

  /** The investors that come first for a company, each with its parts and their evidence. */
  public List<InvestorPrediction> predict(CompanySketch company, int limit) {
    var places = Places.of(this, company);
    var first = places.first(limit);
    var told = new PredictionTeller(this, company);
    var predictions = new ArrayList<InvestorPrediction>();
    for (int i = 0; i < first.size(); i++) {
      predictions.add(told.of(first.get(i), i + 1, places.size()));
    }
    return List.copyOf(predictions);
  }

  /**
   * Where some investors stand among all; those without a deal, and those that are in already, are
   * left out.
   */
  public Map<OrganizationId, InvestorPrediction> predict(
      CompanySketch company, Collection<OrganizationId> investors) {
    var places = Places.of(this, company);
    var told = new PredictionTeller(this, company);
    var predictions = new TreeMap<OrganizationId, InvestorPrediction>();
    for (var investor : investors) {
      if (!company.earlier().contains(investor)) {
        book.findPlace(investor)
            .ifPresent(
                place ->
                    predictions.put(investor, told.of(place, places.rankOf(place), places.size())));
      }
    }
    return predictions;
  }
}
