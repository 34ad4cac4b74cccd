package org.patentbridge.investors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.patentbridge.investors.SampleDeals.RULES;
import static org.patentbridge.investors.SampleDeals.deal;
import static org.patentbridge.investors.SampleDeals.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.investor.CompanySketch;
import org.patentbridge.domain.investor.InvestorPrediction;
import org.patentbridge.domain.investor.PredictionPart;
import org.patentbridge.domain.mandate.DealTerms;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.quantity.Points;

/**
 * The model against a slow one that is written straight from the formula, and by what it must do.
 */
class LikelihoodModelTest {

  private static final List<String> BRANCHES = List.of("储能", "芯片", "医疗", "农业", "软件", "材料");
  private static final List<String> ROUNDS = List.of("天使轮", "A轮", "A+轮", "B轮", "并购", "债权融资");
  private static final List<String> CITIES = List.of("苏州", "北京", "深圳", "云岭");

  private static List<Investment> random(long seed, int deals) {
    var luck = new Random(seed);
    List<Investment> all = new ArrayList<>();
    for (int i = 0; i < deals; i++) {
      var investors = new HashSet<String>();
      for (int k = 0; k <= luck.nextInt(3); k++) {
        investors.add("基金" + luck.nextInt(12));
      }
      all.add(
          deal(
              pick(CITIES, luck) + "公司" + luck.nextInt(40),
              LocalDate.of(2012, 1, 1).plusDays(luck.nextInt(2900)).toString(),
              pick(ROUNDS, luck),
              pick(BRANCHES, luck) + " " + pick(BRANCHES, luck),
              investors.stream().sorted().toArray(String[]::new)));
    }
    return all.stream().distinct().toList();
  }

  private static <T> T pick(List<T> from, Random luck) {
    return from.get(luck.nextInt(from.size()));
  }

  private static CompanySketch sketch(String branches, String round, String city, String... in) {
    return new CompanySketch(
        List.of(branches.split(" ")),
        new DealTerms(round, null, null, ""),
        city.isEmpty() ? null : new RegionCode(city),
        List.of(in).stream().map(SampleDeals::id).toList());
  }

  /** Straight from the formula, one investor at a time, over all deals. */
  private static double slow(DealBook book, CompanySketch company, OrganizationId investor) {
    var rule = RULES.likelihood();
    int me = book.findPlace(investor).orElseThrow();
    double total = 0;
    double mine = 0;
    double active = 0;
    for (var d : book.deals()) {
      double w = Math.pow(.5, d.ageDays() / (double) rule.halfLifeDays());
      total += w;
      if (d.investors().contains(me)) {
        mine += w;
        active += Math.pow(.5, d.ageDays() / (double) rule.activity().halfLifeDays());
      }
    }
    double sum = rule.activity().weight() * Math.log(active + rule.activity().floor());
    var known = company.domains().stream().filter(b -> book.branches().contains(b)).toList();
    double rarities = known.stream().mapToDouble(b -> rarity(book, b)).sum();
    for (var branch : known) {
      double x = 0;
      double p = 0;
      for (var d : book.deals()) {
        if (d.source().industries().contains(branch)) {
          double w = Math.pow(.5, d.ageDays() / (double) rule.halfLifeDays());
          p += w / total;
          x += d.investors().contains(me) ? w : 0;
        }
      }
      double mu = rule.domain().smoothing();
      sum +=
          rule.domain().weight()
              * known.size()
              * rarity(book, branch)
              / rarities
              * Math.log((x + mu * p) / (mine + mu) / p);
    }
    double x = 0;
    double p = 0;
    double inCity = 0;
    double cityShare = 0;
    for (var d : book.deals()) {
      double w = Math.pow(.5, d.ageDays() / (double) rule.halfLifeDays());
      var round = company.round();
      double near =
          RULES.nearness(
              RULES.findRound(round == null ? "" : round.series()),
              RULES.findRound(d.source().terms().series()));
      p += w * near / total;
      x += d.investors().contains(me) ? w * near : 0;
      if (company.city() != null && company.city().equals(d.city())) {
        cityShare += w / total;
        inCity += d.investors().contains(me) ? w : 0;
      }
    }
    double mu = rule.round().smoothed().smoothing();
    sum += rule.round().smoothed().weight() * Math.log((x + mu * p) / (mine + mu) / p);
    if (cityShare > 0) {
      mu = rule.city().smoothing();
      sum += rule.city().weight() * Math.log((inCity + mu * cityShare) / (mine + mu) / cityShare);
    }
    for (var earlier : company.earlier()) {
      Set<OrganizationId> shared = new HashSet<>(book.companiesOf(earlier));
      shared.retainAll(book.companiesOf(investor));
      sum += earlier.equals(investor) ? 0 : rule.partnersWeight() * Math.log(1 + shared.size());
    }
    return sum;
  }

  private static double rarity(DealBook book, String branch) {
    var there = book.deals().stream().filter(d -> d.source().industries().contains(branch)).count();
    return Math.log(1 + book.size() / (double) there);
  }

  @Test
  void figuresAreThoseOfTheFormula() {
    for (long seed = 1; seed <= 20; seed++) {
      var book = SampleDeals.book(random(seed, 60));
      var model = new LikelihoodModel(book);
      for (var company :
          List.of(
              sketch("储能 芯片", "A轮", "320500", "基金1", "基金2"),
              sketch("软件", "并购", ""),
              sketch("没有的行业", "债权融资", "110000"))) {
        var figures = model.figures(company);
        for (int i = 0; i < book.investors().size(); i++) {
          assertThat(figures[i] / 1_000.0)
              .as("seed %d, %s", seed, book.investors().get(i))
              .isEqualTo(slow(book, company, book.investors().get(i)), within(.0026));
        }
      }
    }
  }

  @Test
  void predictionIsTheSumOfItsPartsAndRankedByIt() {
    for (long seed = 1; seed <= 10; seed++) {
      var model = new LikelihoodModel(SampleDeals.book(random(seed, 80)));
      var company = sketch("储能 医疗", "A轮", "320500", "基金3");
      var figures = model.figures(company);
      long last = Long.MAX_VALUE;
      for (InvestorPrediction p : model.predict(company, 20)) {
        long sum = p.parts().stream().mapToLong(part -> part.worth().thousandths()).sum();
        assertThat(p.total()).as("seed %d", seed).isEqualTo(new Points(sum));
        assertThat(sum).isEqualTo(figures[model.book().findPlace(p.investor()).orElseThrow()]);
        assertThat(sum).isLessThanOrEqualTo(last);
        assertThat(p.investor()).isNotEqualTo(id("基金3"));
        last = sum;
      }
    }
  }

  @Test
  void orderOfTheDealsDecidesNothing() {
    var deals = new ArrayList<>(random(7, 80));
    var company = sketch("储能", "B轮", "440300", "基金5");
    var first = new LikelihoodModel(SampleDeals.book(deals)).predict(company, 12);
    Collections.shuffle(deals, new Random(7));
    assertThat(new LikelihoodModel(SampleDeals.book(deals)).predict(company, 12)).isEqualTo(first);
  }

  @Test
  void investorOfTheBranchTheRoundAndTheCityComesFirst() {
    var deals = new ArrayList<Investment>();
    for (int i = 0; i < 8; i++) {
      deals.add(deal("苏州甲" + i + "公司", "2018-01-0" + (i + 1), "A轮", "储能", "近邻创投"));
      deals.add(deal("北京乙" + i + "公司", "2018-01-0" + (i + 1), "并购", "影视", "远方资本"));
    }
    var first =
        new LikelihoodModel(SampleDeals.book(deals))
            .predict(sketch("储能", "A轮", "320500"), 1)
            .getFirst();

    assertThat(first.name()).isEqualTo("近邻创投");
    assertThat(first.parts())
        .filteredOn(p -> List.of("domain", "round", "city").contains(p.part()))
        .hasSize(3)
        .allSatisfy(p -> assertThat(p.worth().thousandths()).isPositive())
        .allSatisfy(p -> assertThat(p.evidence()).isNotEmpty());
  }

  @Test
  void whoSharesACompanyWithItsInvestorComesBeforeAStranger() {
    var deals =
        List.of(
            deal("甲公司", "2018-01-01", "A轮", "储能", "老朋友创投", "在内资本"),
            deal("乙公司", "2018-01-01", "A轮", "储能", "陌生创投", "别家资本"));
    var model = new LikelihoodModel(SampleDeals.book(deals));
    var ranked = model.predict(sketch("储能", "A轮", "", "在内资本"), 3);

    assertThat(ranked.getFirst().name()).isEqualTo("老朋友创投");
    assertThat(part(ranked.getFirst(), "partners").evidence()).containsExactly("在内资本 × 1");
    assertThat(part(ranked.getLast(), "partners").worth()).isEqualTo(Points.ZERO);
  }

  @Test
  void whatIsNotKnownIsMissingAndAddsNothing() {
    var model = new LikelihoodModel(SampleDeals.book(random(3, 30)));
    var nobody = new CompanySketch(List.of(), null, null, List.of());

    assertThat(model.predict(nobody, 3))
        .allSatisfy(
            p ->
                assertThat(p.parts())
                    .filteredOn(PredictionPart::missing)
                    .extracting(PredictionPart::part)
                    .containsExactly("domain", "round", "city", "partners"))
        .allSatisfy(
            p ->
                assertThat(p.parts())
                    .filteredOn(PredictionPart::missing)
                    .allSatisfy(part -> assertThat(part.worth()).isEqualTo(Points.ZERO)));
  }

  @Test
  void withoutDealsThereIsNobodyToPredict() {
    var model = new LikelihoodModel(SampleDeals.book(List.of()));
    assertThat(model.predict(sketch("储能", "A轮", ""), 5)).isEmpty();
  }

  private static PredictionPart part(InvestorPrediction prediction, String name) {
    return prediction.parts().stream()
        .filter(p -> p.part().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no part " + name));
  }
}
